// Finds the dateline that opens an agency's report: "NAIROBI, Sept 3 (Wire) —".
//
// Gives   where the report's own words begin
// Knows   capitals and a dash near the start; not which places or agencies exist

const LONGEST = 90; // characters up to the dash
const LINE = /^\s*(\p{Lu}[\p{Lu}.'’]+(?:[\s,/-]+[^—–]*?)?)\s*(?:[—–]|\s--?\s)\s*/u;
const MIXED = /^\s*\p{Lu}[\p{L}.'’]+(?:,? [^—–()]{0,40})?\s*\([^()]{2,30}\)\s*(?:[—–]|\s--?\s)\s*/u;

/** UTF-16 offset at which the sentence from `start` to `end` begins after its dateline; `start` where it has none. */
export function datelineEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const match = LINE.exec(head) ?? MIXED.exec(head);
  return match ? start + match[0].length : start;
}
