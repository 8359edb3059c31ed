"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type SharedView, SNIPPET_KINDS, type SnippetKind, writeSnippet } from "@/lib/embed/snippets";
import { CopyField } from "./CopyField";
import { SNIPPET_WORDS } from "./snippet-words";

/** The snippets as tabs; without scripts, one below the other. Arrow keys, Home and End move between the tabs. */
export function SnippetTabs({ view }: { readonly view: SharedView }) {
  const id = useId();
  const [open, setOpen] = useState<SnippetKind>(SNIPPET_KINDS[0]);
  const tabs = useRef(new Map<SnippetKind, HTMLButtonElement>());

  function move(key: KeyboardEvent) {
    const next = kindAfter(open, key.key);
    if (next === undefined) return;
    key.preventDefault();
    setOpen(next);
    tabs.current.get(next)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label="Ways to embed it" className="needs-script share-tabs" onKeyDown={move}>
        {SNIPPET_KINDS.map((kind) => (
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
      {SNIPPET_KINDS.map((kind) => (
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
function kindAfter(kind: SnippetKind, key: string): SnippetKind | undefined {
  const last = SNIPPET_KINDS.length - 1;
  const at = SNIPPET_KINDS.indexOf(kind);
  if (key === "ArrowRight") return SNIPPET_KINDS[at === last ? 0 : at + 1];
  if (key === "ArrowLeft") return SNIPPET_KINDS[at === 0 ? last : at - 1];
  if (key === "Home") return SNIPPET_KINDS[0];
  return key === "End" ? SNIPPET_KINDS[last] : undefined;
}
