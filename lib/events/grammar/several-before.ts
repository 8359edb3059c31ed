// Whether a word that is a noun as often is the verb of several who stand before it.
//
// Input   an item with its neighbours; those to the left are tagged
// Output  yes or no
// Knows   plurals and what they may be followed by

import type { Item } from "./types";

interface Around {
  readonly items: readonly Item[];
  readonly at: number;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** "Controllers also [want] to", "and aides to the premier [hope] to": several, past an adverb or a phrase that hangs on them. */
export function isManyBefore({ items, at }: Around): boolean {
  let i = at - 1;
  while (items[i]?.tag === "adv") i--;
  const last = i;
  while (/^(?:noun|name)$/.test(items[i]?.tag ?? "") && i > last - 3) i--;
  if (items[i]?.tag === "det") i--;
  const many = i < last && items[i]?.tag === "prep" ? i - 1 : last;
  const opens = many === 0 || /^(?:comma|conj|mark)$/.test(items[many - 1]?.tag ?? "");
  return opens && items[many]?.tag === "noun" && /[^s]s$/.test(items[many]?.lower ?? "");
}

const FACED =
  /^(?:an?|the|up|fines?|charges|jail|prison|cuts|delays|trial|eviction|closure|questions|penalties|sanctions|life|years|months)$/;

/** "drivers who walk out without leave [face] fines": what follows is what one faces, and no "the" makes it a part of the body. */
export const isFacing = ({ items, at, before, after }: Around): boolean =>
  items[at]?.lower === "face" &&
  before?.tag === "noun" &&
  items[at - 2]?.tag !== "det" &&
  FACED.test(after?.lower ?? "") &&
  items.slice(0, at).some(({ tag }) => tag === "rel");
