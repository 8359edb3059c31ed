// Which time expressions date a happening.
//
// Input   an expression with the segment and the governor that it stands under
// Output  whether a mention is to be made of it
// Knows   what dates nothing: lengths, ages, frequencies, datelines, counts, editions and model years

import type { TimeExpression } from "@/lib/temporal/types";
import type { Governor } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Item, Segment } from "./grammar/types";

const FURNITURE =
  /^(?:published|updated|posted|last updated|first published|read more|read also|copyright|©|photo|image|picture|file photo|reporting by|editing by)\b/i;

/** "NAIROBI, Sept 3 —": the date of writing before the text begins. */
function isDateline(items: readonly Item[], at: number): boolean {
  if (at > 8) return false;
  const dash = items.findIndex(
    (item, i) => i > at && i < at + 8 && item.tag === "mark" && /^[—–-]+$/.test(item.text),
  );
  if (dash < 0 || items.slice(0, dash).some((item) => item.tag === "verb")) return false;
  const first = items[0];
  return first !== undefined && /^[\p{Lu}.\s]{3,}$/u.test(first.text);
}

/** Times without a value, and values that say nothing of a calendar. */
function hasDate(time: TimeExpression): boolean {
  return time.edtf !== undefined && (time.type === "DATE" || time.type === "TIME");
}

function datesNothing(items: readonly Item[], at: number, { noun, premodifier }: Governor): boolean {
  if (!premodifier || noun < 0) return false;
  const word = items[noun]?.lower ?? "";
  return !isPlainEventNoun(word) && items[at + 1]?.tag !== "possessive";
}

/** Whether the expression at `at` dates a happening. */
export function datesEvent(segment: Segment, at: number, governor: Governor): boolean {
  const { items } = segment;
  const time = items[at]?.time;
  if (!time || !hasDate(time)) return false;
  if (isDateline(items, at)) return false;
  const line = items
    .map((item) => item.text)
    .join(" ")
    .slice(0, 40);
  if (FURNITURE.test(line)) return false;
  if (datesNothing(items, at, governor) && governor.clause.verbFrom < 0) return false;
  const grounded =
    governor.noun >= 0 ||
    governor.clause.verbFrom >= 0 ||
    items.some((item) => item.tag === "noun" && isPlainEventNoun(item.lower));
  return grounded;
}
