"use client";

import { useId, useRef } from "react";
import { iframeSnippet } from "@/lib/embed/snippet";
import { CopyButton } from "../ui/CopyButton";

const EMBED_HEIGHT_PX = 690;

/** The present view as a link and as an `<iframe>`. Opens without scripts; copying needs them. */
export function ShareControl({
  pageAddress,
  embedAddress,
  title,
}: {
  /** Absolute addresses of the present view. */
  readonly pageAddress: string;
  readonly embedAddress: string;
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
      </div>
    </div>
  );
}

function CopyField({
  label,
  text,
  rows,
  copyLabel,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly copyLabel: string;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="mt-4">
      <label htmlFor={id} className="kicker mb-1 block">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        className="mb-2 block w-full resize-none rounded-[2px] border border-muted bg-surface p-2 font-mono text-[0.8125rem] leading-normal break-all"
        onFocus={(focus) => focus.currentTarget.select()}
      />
      <CopyButton text={text} label={copyLabel} onFail={() => field.current?.select()} />
    </div>
  );
}
