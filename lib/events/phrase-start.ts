// Where a noun phrase begins.
//
// Input   tagged items and the phrase's last noun
// Output  the item that opens it
// Knows   order and determiners

import type { Item } from "./grammar/types";
import { DETERMINERS } from "./grammar/word-lists";

/** First item of the noun phrase that ends at `noun`. */
export function phraseStart(items: readonly Item[], noun: number): number {
  let start = noun;
  for (let i = noun - 1; i >= 0; i--) {
    const item = items[i];
    const tag = item?.tag;
    if (tag === "noun" || tag === "name" || tag === "num" || tag === "possessive" || tag === "time")
      start = i;
    else if (tag === "det" || (item && DETERMINERS.has(item.lower))) {
      start = i;
      break;
    } else if (tag === "adv" && items[i - 1]?.tag === "det") start = i;
    else break;
  }
  while (items[start]?.tag === "time" || items[start]?.tag === "possessive") start++;
  return start;
}
