// Events' ids: lower case, digits and hyphens.
//
// Input   the groups of a story, and the ids that mentions were given before, where somebody kept them
// Output  an id for each group, no two alike
// Knows   a kept id goes first; a fresh one is made of the earliest published mention alone, so that a source
//         published later changes none even where nothing was kept

import type { Draft } from "./draft";
import { shortHash } from "./short-hash";

/** Event ids by the ids of the mentions that they were given to. */
export type KeptIds = ReadonlyMap<string, string>;

const NONE: KeptIds = new Map();
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The mention that a fresh id is made of: the earliest published, then by source id, then by place in the text. */
function decidingDraft(drafts: readonly Draft[]): Draft | undefined {
  return [...drafts].sort(
    (a, b) =>
      compare(a.published, b.published) ||
      compare(a.mention.source, b.mention.source) ||
      a.mention.quoteStart - b.mention.quoteStart ||
      a.mention.expressionStart - b.mention.expressionStart,
  )[0];
}

/** "2025-04-11-meeting-1k9x2f". */
function freshId(drafts: readonly Draft[]): string {
  const deciding = decidingDraft(drafts);
  if (!deciding) return "event";
  const { edtf, kind, id } = deciding.mention;
  const date = edtf
    .replace(/[^0-9X-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `${date}-${kind.replaceAll(" ", "-")}-${shortHash(id)}`;
}

interface Claim {
  /** Position of the group. */
  readonly at: number;
  readonly id: string;
  /** Mentions of the group that had the id. */
  readonly count: number;
}

/** Which kept id most mentions of a group had. */
function claimOf(drafts: readonly Draft[], at: number, kept: KeptIds): Claim | undefined {
  const counts = new Map<string, number>();
  for (const { mention } of drafts) {
    const id = kept.get(mention.id);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return most && { at, id: most[0], count: most[1] };
}

/** An id for each group, in their order. */
export function eventIds(groups: readonly (readonly Draft[])[], kept: KeptIds = NONE): string[] {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  const claims = groups.flatMap((drafts, at) => claimOf(drafts, at, kept) ?? []);
  for (const { at, id } of claims.sort((a, b) => b.count - a.count || a.at - b.at)) {
    if (taken.has(id)) continue; // What has come apart: the larger part keeps the id.
    taken.add(id);
    ids.set(at, id);
  }
  for (const id of kept.values()) taken.add(id);
  return groups.map((drafts, at) => {
    const had = ids.get(at);
    if (had !== undefined) return had;
    const fresh = freshId(drafts);
    const own = taken.has(fresh) ? `${fresh}-${shortHash(`${fresh} ${at}`)}` : fresh;
    taken.add(own);
    return own;
  });
}

/**
 * What to keep for the next reading: the ids kept so far, and those of mentions that had none.
 * A part that came off another event takes its mentions with it, so that its own id is kept too.
 */
export function keepIds(
  events: readonly { readonly id: string; readonly mentions: readonly { readonly id: string }[] }[],
  kept: KeptIds = NONE,
): KeptIds {
  const all = new Map(kept);
  for (const { id, mentions } of events) {
    const known = mentions.some((mention) => kept.get(mention.id) === id);
    for (const mention of mentions) if (!known || !all.has(mention.id)) all.set(mention.id, id);
  }
  return all;
}

/** Where an event has gone whose id no event has any more: to the one that holds a mention of it. */
export function formerIds(
  events: readonly { readonly id: string; readonly mentions: readonly { readonly id: string }[] }[],
  kept: KeptIds,
): ReadonlyMap<string, string> {
  const present = new Set(events.map(({ id }) => id));
  const moved = new Map<string, string>();
  for (const { id, mentions } of events) {
    for (const mention of mentions) {
      const former = kept.get(mention.id);
      if (former !== undefined && !present.has(former) && !moved.has(former)) moved.set(former, id);
    }
  }
  return moved;
}
