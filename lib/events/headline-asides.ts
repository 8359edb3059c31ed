// What of a clause its headline goes without: dates, and what stands between two commas.
//
// Input   items of a segment
// Output  whether an item only dates, and where an aside or a bare description ends
// Knows   order and commas; it makes no text

import type { Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { isSpent } from "./phrase-ends";

const DATE_PREPOSITIONS = new Set(
  "on in at by since until during over from for of before after to through".split(" "),
);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^yesterday|^today|^tonight|^last night/;

/** "flew in Monday": no day is one that something is in, so the "in" is the verb's. */
export const isArriving = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "in" &&
  items[at - 1]?.tag === "verb" &&
  items[at + 1]?.tag === "time" &&
  WEEKDAY.test(items[at + 1]?.lower ?? "");

const isTitle = (item: Item | undefined) =>
  item?.tag === "time" && /^the (?:Day|Week|Month|Season|Year|Decade)$/.test(item.text);

/** "on Monday week": the week after that day. */
const isWeekAfter = (items: readonly Item[], at: number) =>
  items[at]?.lower === "week" &&
  items[at - 1]?.tag === "time" &&
  /day$/.test(items[at - 1]?.lower ?? "") &&
  items[at + 1]?.tag !== "noun";

/** "spent $620,000 in September alone" */
const isAlone = (items: readonly Item[], at: number) =>
  items[at]?.lower === "alone" && items[at - 1]?.tag === "time";

/** Items that are only the date: the expression, and the preposition before it. */
export function isDate(items: readonly Item[], at: number): boolean {
  // "Manager of the Month"
  if (isTitle(items[at]) || (items[at]?.lower === "of" && isTitle(items[at + 1]))) return false;
  if (items[at]?.tag === "time" || isWeekAfter(items, at) || isAlone(items, at)) return true;
  const next = items[at + 1];
  // "to be sworn in next Friday"
  if (items[at]?.lower === "in" && items[at - 1]?.verb?.lemma === "swear") return false;
  if (isArriving(items, at)) return false;
  const open = items[at]?.tag === "prep" && DATE_PREPOSITIONS.has(items[at]?.lower ?? "");
  if (open && next?.tag === "time")
    return (
      items[at + 2]?.tag !== "possessive" &&
      (items[at + 2]?.tag !== "noun" || isWeekAfter(items, at + 2) || isAlone(items, at + 2))
    );
  return items[at]?.tag === "possessive" && items[at - 1]?.tag === "time";
}

/** Whether a clause that has begun before the item has its verb still to come: "said its last offer | remained open". */
export function inUnfinished({ clauseAt }: Segment, at: number, to = Infinity): boolean {
  for (let clause = clauseAt[at - 1]; clause; clause = clause.parent)
    if (clause.from < at && at <= clause.verbTo && clause.verbFrom >= 0 && clause.verbFrom < to) return true;
  return false;
}

/** "Fort Collins, Denver and Pueblo": the comma or "and" that only goes on with a list of things. */
export function inList(items: readonly Item[], at: number): boolean {
  const nominal = (item: Item | undefined) => /^(?:det|noun|name|num|possessive)$/.test(item?.tag ?? "");
  let i = at + 1;
  while (nominal(items[i])) i++;
  if (i === at + 1 || !nominal(items[at - 1])) return false;
  if (items[at]?.tag === "comma") {
    const more = items[i]?.tag === "comma" && nominal(items[i + 1]) && inList(items, i);
    return more || (items[i]?.tag === "conj" && nominal(items[i + 1]));
  }
  // "has the means | and the nerve"
  const [before, after] = [items[at - 2], items[at + 1]];
  if (
    items[at]?.tag === "conj" &&
    before?.tag === "det" &&
    after?.tag === "det" &&
    before.lower === after.lower &&
    items[at - 1]?.tag === "noun"
  )
    return true;
  return items[at - 1]?.tag === "name" && items[at + 1]?.tag === "name";
}

const isForm = (item: Item | undefined) => item?.tag === "verb" && /participle$/.test(item.verb?.form ?? "");

/** "a four-year, $2.8 billion programme": the comma stands inside a description. */
export function isAdjectives(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]?.tag;
  return (
    // "felt bought, used and thrown out"
    (isForm(items[at - 1]) && isForm(items[at + 1])) ||
    (items[at]?.tag === "comma" &&
      /-/.test(items[at - 1]?.text ?? "") &&
      (after === "num" || after === "noun"))
  );
}

/** "its last offer, a rise of 11.5%, remained": the comma that closes what the comma at `at` opens; -1 for none. */
export function asideEnd(segment: Segment, at: number): number {
  const { items, clauseAt } = segment;
  if (items[at]?.tag !== "comma") return -1;
  const clause = clauseAt[at];
  // "spent the weekend, a long one, in talks": the date waits for what filled it.
  if (isSpent(items, at - 1)) {
    const close = items.findIndex(({ tag }, i) => i > at && tag === "comma");
    if (close > 0 && items[close + 1]?.tag === "prep") return close;
  }
  // "told investors, alongside the results, that he stayed": what is told waits.
  if (items[at + 1]?.tag === "prep" && clause && isSayingVerb(clause.lemma)) {
    const close = items.findIndex(({ tag }, i) => i > at && tag === "comma");
    if (close > 0 && close < at + 9 && items[close + 1]?.tag === "that") return close;
  }
  // "pulled a boy, Tom Lind, alive from the ruins": the sentence goes on after the name.
  const past = items[at + 3];
  const named =
    items[at - 1]?.tag === "noun" && items[at + 1]?.tag === "name" && items[at + 2]?.tag === "comma";
  const goesOn =
    (past?.tag === "prep" && (!isDate(items, at + 3) || isSpent(items, at + 4))) ||
    /^(?:alive|dead|unharmed|unhurt)$/.test(past?.lower ?? "");
  if (named && goesOn && clause && clause.verbTo < at && clauseAt[at + 3] === clause) return at + 2;
  // "passed, by 21 votes to 19, a budget": the verb waits for its object.
  if (clause && clause.verbTo === at - 1 && items[at + 1]?.tag === "prep") {
    const close = items.findIndex(({ tag }, i) => i > at && tag === "comma");
    if (close > 0 && close < at + 9 && /^(?:det|name|num|to)$/.test(items[close + 1]?.tag ?? ""))
      return close;
  }
  if (!inUnfinished(segment, at)) return -1;
  for (let i = at + 1; i < items.length && i < at + 24; i++) {
    if (items[i]?.tag !== "comma" || clauseAt[i + 1] !== clause) continue;
    const next = items[i + 1]?.tag === "adv" ? items[i + 2] : items[i + 1];
    if (next?.tag === "verb" || next?.tag === "modal") return i;
  }
  return -1;
}

/** What stands between a determiner and a date that was its only noun, or owned by the date: "Saturday’s | march". */
export function ownedByDate(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.tag === "possessive" &&
    items[at - 1]?.tag === "time" &&
    !/^(?:det|noun|name)$/.test(items[at - 2]?.tag ?? "") &&
    !/^(?:the|this|that) /.test(items[at - 1]?.lower ?? "")
  );
}

/** "a start [planned for last autumn] was put off": a description that is followed by the verb; -1 for none. */
function plannedEnd(items: readonly Item[], at: number): number {
  const described = items[at - 1]?.tag === "noun" && items[at - 2]?.tag === "det";
  if (!described || !/participle$/.test(items[at]?.verb?.form ?? "")) return -1;
  let end = at + 1;
  while (end < items.length && isDate(items, end)) end++;
  const verb = items[end]?.tag === "verb" || items[end]?.tag === "modal";
  return end > at + 1 && verb ? end - 1 : -1;
}

export const SHADES = /^(?:late|early|only|just|shortly|again)$/;

/** "in a report [published on Monday]": the last item of a description that is nothing but the date; -1 where there is more. */
export function baredEnd({ items, clauseAt }: Segment, at: number): number {
  const clause = clauseAt[at];
  const planned = plannedEnd(items, at);
  if (planned >= 0) return planned;
  if (clause?.kind !== "participle" || !clause.passive || clause.antecedent < 0) return -1;
  // "to have it signed by Friday": no description of "it".
  if (at !== clause.verbFrom || clause.verbTo !== at || items[at - 1]?.tag === "pron") return -1;
  // "screwed the gate shut on Monday"
  if (items[at]?.lower === "shut") return -1;
  let end = at + 1;
  while (end < items.length && isDate(items, end)) end++;
  const more = items[end];
  return end > at + 1 &&
    (more === undefined || clauseAt[end] !== clause || more.tag === "comma" || more.tag === "mark")
    ? end - 1
    : -1;
}

/** "the day after [the sinking]": the last item of what the time is counted from; else `at`. */
export function countedEnd(items: readonly Item[], at: number): number {
  if (items[at]?.tag !== "time" || items[at + 1]?.tag !== "det") return at;
  if (!/\s(?:after|before)$/.test(items[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (items[end + 1]?.tag === "noun") end++;
  return end > at + 1 ? end : at;
}

/** "The 5:42 a.m. to Denver": the time is the thing, and goes for no date. */
export function isThing(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.tag === "time" &&
    items[at - 1]?.tag === "det" &&
    // "said no that October", "on the Sunday before the match"
    items[at - 1]?.lower !== "no" &&
    // "checked it the previous September"
    !/^(?:previous|following|next|last|same|very)\s/.test(items[at]?.lower ?? "") &&
    items[at - 2]?.tag !== "prep" &&
    !/^(?:noun|name|possessive|num)$/.test(items[at + 1]?.tag ?? "")
  );
}
