"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type SharedView, SNIPPET_KINDS, type SnippetKind, writeSnippet } from "@/lib/embed/snippets";
import { useSite } from "../ui/SiteProvider";
import { CopyField } from "./CopyField";
import { SNIPPET_WORDS } from "./snippet-words";

/** The snippets as tabs; without scripts, one below the other. Arrow keys, Home and End move between the tabs. */
export function SnippetTabs({ view }: { readonly view: SharedView }) {
  const id = useId();
  const { isCopy } = useSite();
  // Hosts that know oEmbed ask a server.
  const kinds = isCopy ? SNIPPET_KINDS.filter((kind) => kind !== "oembed") : SNIPPET_KINDS;
  const [open, setOpen] = useState<SnippetKind>(SNIPPET_KINDS[0]);
  const tabs = useRef(new Map<SnippetKind, HTMLButtonElement>());

  function move(key: KeyboardEvent) {
    const next = kindAfter(kinds, open, key.key);
    if (next === undefined) return;
    key.preventDefault();
    setOpen(next);
    tabs.current.get(next)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label="Ways to embed it" className="needs-script share-tabs" onKeyDown={move}>
        {kinds.map((kind) => (
          <button
            key={kind}
            ref={(tab) => {
              if (tab) tabs.current.set(kind, tab);
            }}
            type="button"
            role="tab"
            id={`${id}tab-${kind}`}
            aria-controls={`${id}panel-${kind}`}
            aria-selected={kind === open}
            tabIndex={kind === open ? 0 : -1}
            onClick={() => setOpen(kind)}
          >
            {SNIPPET_WORDS[kind].tab}
          </button>
        ))}
      </div>
      {kinds.map((kind) => (
        <div
          key={kind}
          role="tabpanel"
          id={`${id}panel-${kind}`}
          aria-labelledby={`${id}title-${kind}`}
          className={kind === open ? "share-panel" : "share-panel share-panel-closed"}
        >
          <h3 id={`${id}title-${kind}`} className="font-semibold">
            {SNIPPET_WORDS[kind].title}
          </h3>
          <p className="measure text-muted">{SNIPPET_WORDS[kind].about}</p>
          <CopyField
            label={kind === "oembed" ? "Address" : "HTML"}
            text={writeSnippet(kind, view)}
            rows={SNIPPET_WORDS[kind].rows}
            copyLabel={kind === "oembed" ? "Copy address" : "Copy HTML"}
          />
        </div>
      ))}
    </>
  );
}

/** Where a key leads from a tab; nothing for keys that move none. */
function kindAfter(kinds: readonly SnippetKind[], kind: SnippetKind, key: string): SnippetKind | undefined {
  const at = kinds.indexOf(kind);
  if (key === "ArrowRight") return kinds[at + 1] ?? kinds[0];
  if (key === "ArrowLeft") return kinds.at(at - 1);
  if (key === "Home") return kinds[0];
  return key === "End" ? kinds.at(-1) : undefined;
}
