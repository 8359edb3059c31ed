// An event's id: lower case, digits and hyphens, made of one mention's own content.
//
// Depends on  the mention of the earliest published source alone, so that a source published later changes no id

import type { Draft } from "./draft";
import { shortHash } from "./short-hash";

/** The mention that gives an event its id: the earliest published, then by source id, then by place in the text. */
export function decidingDraft(drafts: readonly Draft[]): Draft | undefined {
  return [...drafts].sort(
    (a, b) =>
      compare(a.published, b.published) ||
      compare(a.mention.source, b.mention.source) ||
      a.mention.quoteStart - b.mention.quoteStart ||
      a.mention.expressionStart - b.mention.expressionStart,
  )[0];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** "2025-04-11-meeting-1k9x2f". */
export function eventIdOf(drafts: readonly Draft[]): string {
  const deciding = decidingDraft(drafts);
  if (!deciding) return "event";
  const { edtf, kind, id } = deciding.mention;
  const date = edtf
    .replace(/[^0-9X-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `${date}-${kind.replaceAll(" ", "-")}-${shortHash(id)}`;
}
