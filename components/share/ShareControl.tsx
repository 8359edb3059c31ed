"use client";

import { useId } from "react";
import { iframeSnippet } from "@/lib/embed/snippet";
import { CopyField } from "./CopyField";

const EMBED_HEIGHT_PX = 690;

/** The present view as a link and as an `<iframe>`. Opens without scripts; copying needs them. */
export function ShareControl({
  pageAddress,
  embedAddress,
  shareHref,
  title,
}: {
  /** Absolute addresses of the present view. */
  readonly pageAddress: string;
  readonly embedAddress: string;
  /** The page with every way to share this view. */
  readonly shareHref: string;
  readonly title: string;
}) {
  const id = useId();
  const snippet = iframeSnippet({ src: embedAddress, title, heightPx: EMBED_HEIGHT_PX });
  return (
    <div className="screen-only">
      <button type="button" className="control" popoverTarget={`${id}panel`}>
        Share or embed
      </button>
      <div
        id={`${id}panel`}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}title`}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] border border-ink bg-paper p-6 text-ink backdrop:bg-black/30"
      >
        <div className="flex items-baseline justify-between gap-4">
          <h2 id={`${id}title`} className="font-serif text-[1.375rem] leading-tight font-medium">
            This view, elsewhere
          </h2>
          <button
            type="button"
            className="text-control text-[0.9375rem]"
            popoverTarget={`${id}panel`}
            popoverTargetAction="hide"
          >
            Close
          </button>
        </div>
        <CopyField label="Link" text={pageAddress} rows={2} copyLabel="Copy link" />
        <CopyField label="For an article (HTML)" text={snippet} rows={6} copyLabel="Copy HTML" />
        <p className="mt-3 text-[0.875rem] text-muted">
          The frame keeps this filter, this stretch of time and the open event. It needs no script on your
          page.
        </p>
        <p className="mt-2 text-[0.9375rem]">
          <a href={shareHref} className="inline-block min-h-6">
            Other snippets, sizes and colours; the files
          </a>
        </p>
      </div>
    </div>
  );
}
