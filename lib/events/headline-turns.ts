// Clauses whose headline is not just subject and verb.
//
// Input   a segment and the clause that is dated
// Output  the clause that is told in its place, the helper that it shares, or whether nothing is left of it
// Knows   order and forms; a whole headline is made in headline.ts

import type { Knowledge } from "./collecting";
import { fitted } from "./fit-headline";
import type { Clause, Segment } from "./grammar/types";
import { baredEnd, isDate } from "./headline-asides";
import { piecesOf } from "./headline-pieces";
import { predicateEnd } from "./headline-predicate";
import { completes } from "./phrase-ends";
import { ownSubject } from "./subject";

/** "said the regulator has ordered the firm | to stop": whether a headline ends where the object of its verb has only begun. */
export function isCutShort({ items }: Segment, text: string): boolean {
  const last = items.findLastIndex(
    (item, i) => i > 0 && text.endsWith(`${items[i - 1]?.text ?? ""} ${item.text}`),
  );
  // "to end a nine-month legal | battle"
  const inside = items[last]?.tag === "noun" && items[last + 1]?.tag === "noun";
  // "will run | its last service"
  const open =
    items[last]?.tag === "verb" && items[last]?.verb?.lemma !== "be" && items[last + 1]?.tag === "det";
  return last > 0 && (inside || open || completes(items, last + 1));
}

/** "was spotted leaving a club": the clause that says so. */
export function seenDoing({ items }: Segment, { parent, verbFrom }: Clause): Clause | undefined {
  const ing = items[verbFrom]?.verb?.form === "ing";
  return ing && parent?.passive && parent.verbTo === verbFrom - 1 ? parent : undefined;
}

/** The clause whose subject the description belongs to, where the description says no more than the date. */
export function describedOnly(
  segment: Segment,
  { antecedent, verbFrom, verbTo, kind }: Clause,
): Clause | undefined {
  if (kind !== "participle" || antecedent !== verbFrom - 1 || baredEnd(segment, verbFrom) < 0)
    return undefined;
  return segment.clauses.find((other) => {
    const range =
      other.finite && other.verbFrom > verbTo && other.lemma !== "be" && ownSubject(segment, other);
    return range && range.from <= antecedent && antecedent < range.to;
  });
}

// What a person or a body does by itself, and nobody has done to it: "was born in Marwick and moved to Halden".
const UNAIDED = new Set("move return retire join work live study settle serve stay remain die".split(" "));

/** "He was arrested on Monday and charged the next day", "It was built in 1978, extended in 1996 and shut in 2019": the "was" of all; empty for none. */
export function sharedHelper(segment: Segment, clause: Clause): string {
  const { items, clauses } = segment;
  const { from, verbFrom, verbTo, kind } = clause;
  const comma = items[verbFrom - 1]?.tag === "comma";
  const joined = comma || items[verbFrom - 1]?.tag === "conj" || items[from]?.tag === "conj";
  const before = (other: Clause) => other.finite && other.kind === kind && other.verbTo < from;
  const first = clause.shares ?? (comma ? clauses.findLast(before) : undefined);
  const form = items[verbTo]?.verb?.form ?? "";
  if (!first?.finite || !joined || verbFrom !== verbTo || !/participle/.test(form)) return "";
  const complete = /^(?:time|prep|comma|mark|conj)$/.test(items[verbTo + 1]?.tag ?? "mark");
  // "was removed and its chief executive, Dana Okafor, resigned": another did it.
  const own = ownSubject(segment, clause);
  if (!complete || UNAIDED.has(clause.lemma) || (own && own.from >= from)) return "";
  const helper = items[first.verbFrom];
  if (first.passive) return helper?.verb?.lemma === "be" ? helper.text : "";
  return first === clause.shares ? sharedHelper(segment, first) : "";
}

/** "The last stoppage at the authority was in 1994": without the date nothing is left to be said of the subject. */
export function isEmptied(segment: Segment, clause: Clause): boolean {
  if (clause.lemma !== "be") return false;
  const rest = segment.items.slice(clause.verbTo + 1, predicateEnd(segment, clause));
  const particle = rest[0]?.tag === "prep" && /^(?:out|up|down|off|over|away|back)$/.test(rest[0].lower);
  return !particle && rest.every(({ tag }) => /^(?:time|prep|comma|mark)$/.test(tag));
}

/** "The last time the bank cut rates was in 2020": "The bank cut rates"; empty where it is not so. */
export function lastTime(segment: Segment, clause: Clause, known: Knowledge): string {
  const { items } = segment;
  const time = items.findIndex(
    ({ lower }, i) => lower === "time" && /^(?:first|last)$/.test(items[i - 1]?.lower ?? ""),
  );
  const from = items[time + 1]?.lower === "that" ? time + 2 : time + 1;
  const told = items.slice(from, clause.verbFrom);
  const opens = /^(?:det|name|noun)$/.test(told[0]?.tag ?? "");
  if (time < 0 || time > 3 || !opens) return "";
  const dated = items[clause.verbTo + 1]?.tag === "comma" ? clause.verbTo + 2 : clause.verbTo + 1;
  if (!isDate(items, dated)) return "";
  // "The last time teachers struck, in 2011, they were out": what they did then.
  if (clause.lemma !== "be" && clause.finite && !told.some(({ tag }) => tag === "verb"))
    return fitted("", piecesOf(segment, { from, to: clause.verbTo + 1 }, known));
  if (clause.lemma !== "be" || dated > clause.verbTo + 1) return "";
  return told.some(({ tag }) => tag === "verb")
    ? fitted("", piecesOf(segment, { from, to: clause.verbFrom }, known))
    : "";
}
