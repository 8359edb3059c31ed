"use client";

import { useState } from "react";
import type { ShareChoices } from "@/lib/embed/share-choices";
import { useSite } from "../ui/SiteProvider";
import { EmbedChoices } from "./EmbedChoices";
import { EmbedPreview } from "./EmbedPreview";
import { FreezeChoice } from "./FreezeChoice";
import { type PictureSizes, Pictures } from "./Pictures";
import { SnippetTabs } from "./SnippetTabs";
import { embedHref, freezeHref, sharedView, shareHref, type ViewToShare } from "./shared-view";
import "./share.css";

/** Choices, preview and snippets of one view. What is chosen stands in the address. */
export function ShareBuilder({
  view,
  initialChoices,
  pictures,
  frozenOn,
}: {
  readonly view: ViewToShare;
  readonly initialChoices: ShareChoices;
  /** Absent where no server draws them. */
  readonly pictures?: PictureSizes;
  /** The day since which the frozen story of the choices has stayed the same. */
  readonly frozenOn?: string;
}) {
  const { isCopy } = useSite();
  const [choices, setChoices] = useState(initialChoices);
  const shared = sharedView(view, choices);
  const { frozen: _frozen, ...live } = choices;
  const { maxWidthPx: _width, ...options } = choices;

  function choose(next: ShareChoices) {
    setChoices(next);
    window.history.replaceState(null, "", shareHref(view.query, next));
  }

  return (
    <>
      <section aria-labelledby="share-preview" className="mt-10">
        <h2 id="share-preview" className="share-heading">
          How it looks
        </h2>
        <EmbedChoices choices={choices} hrefOf={(next) => shareHref(view.query, next)} onChoose={choose} />
        {!isCopy && (
          <FreezeChoice
            frozenOn={choices.frozen === undefined ? undefined : frozenOn}
            liveHref={shareHref(view.query, live)}
            onLive={() => choose(live)}
            freezeAction={freezeHref(view.query, live)}
          />
        )}
        <EmbedPreview view={shared} src={embedHref(view.query, options)} />
      </section>
      <section aria-labelledby="share-snippets" className="mt-12">
        <h2 id="share-snippets" className="share-heading">
          What to paste
        </h2>
        <SnippetTabs view={shared} />
      </section>
      {pictures && <Pictures query={view.query} choices={choices} sizes={pictures} />}
    </>
  );
}
