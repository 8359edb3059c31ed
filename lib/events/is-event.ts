// Which time expressions date a happening.
//
// Input   an expression with the segment and the governor that it stands under
// Output  whether a mention is to be made of it
// Knows   what dates nothing: lengths, ages, frequencies, datelines, counts, editions and model years

import type { TimeExpression } from "@/lib/temporal/types";
import type { Governor } from "./governor";
import { isEventNoun } from "./grammar/event-nouns";
import type { Item, Segment } from "./grammar/types";

const FURNITURE =
  /^(?:published|updated|posted|last updated|first published|read more|read also|copyright|©|photo|image|picture|file photo|reporting by|editing by|from the archives?|most read|most viewed|related stories|related articles|spread watch|market watch|sign up|subscribe)\b/i;

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

/** Whether the expression names a time in the calendar; lengths, frequencies and "now" do not. */
export function hasDate(time: TimeExpression): boolean {
  return time.edtf !== undefined;
}

const OCCASIONS =
  /(?:cup|games|olympics|championships?|election|war|summit|festival|marathon|convention|congress|conference|referendum)$/i;

/** "the 2015 Code", "the 2030 bonds": a date that tells one thing from its likes. */
function labels(items: readonly Item[], at: number, { noun, premodifier }: Governor): boolean {
  if (!premodifier || noun < 0 || items[at + 1]?.tag === "possessive") return false;
  const head = items[noun];
  return head?.tag === "name" ? !OCCASIONS.test(head.text) : !isEventNoun(head?.lower ?? "");
}

/** "painted the year, 2018": the year is the thing itself. */
function isNamedAsYear(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.tag === "comma" ? items[at - 2] : items[at - 1];
  return before?.lower === "year" || before?.lower === "date" || before?.lower === "number";
}

/** "on March 9, a Thursday": the day again, by another name. */
function repeatsDate(items: readonly Item[], at: number): boolean {
  const article = items[at - 1]?.tag === "det" && /^(a|an)$/.test(items[at - 1]?.lower ?? "");
  return article && items[at - 2]?.tag === "comma" && items[at - 3]?.tag === "time";
}

const HOUR_RULES = /^(?:clock|hour-spoken)$/;

/** "at 09:14 (08:14 GMT) on Thursday": the hours of a day that is named beside them are not told of twice. */
function isHourOf({ items, clauseAt }: Segment, at: number): boolean {
  const time = items[at]?.time;
  if (!time || !HOUR_RULES.test(time.rule)) return false;
  return items
    .slice(at + 1, at + 8)
    .some(
      (item, i) =>
        item.time?.edtf === time.edtf &&
        !HOUR_RULES.test(item.time?.rule ?? "") &&
        clauseAt[at + 1 + i] === clauseAt[at],
    );
}

/** "it is a sound business today": a state that holds, not a happening. */
function isPresentState(items: readonly Item[], at: number, { clause }: Governor): boolean {
  const now =
    /^(today|now|this (?:week|month|year|season))$/.test(items[at]?.lower ?? "") ||
    (/^\d/.test(items[at]?.lower ?? "") && items[at]?.time?.type === "TIME");
  if (!now) return false;
  const verb = items[clause.verbFrom];
  return clause.verbFrom === clause.verbTo && verb?.verb?.lemma === "be" && verb.verb.form === "s";
}

const CLOCK = /^(?:midnight|noon|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)$/i;
const isClock = (item: Item | undefined) => item?.tag === "time" && CLOCK.test(item.text);

/** "every day of the week", "daily except Monday", "between midnight and 5 a.m.": what happens again and again. */
function recurs(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  // "has crossed twice daily since 1 December": that it does has a beginning.
  if (
    (before.includes("daily") && before.at(-1) !== "since") ||
    before.includes("except") ||
    /\b(?:every|each) \w+ of$/.test(before.join(" "))
  )
    return true;
  if (!isClock(items[at])) return false;
  // "run every eight minutes until midnight"
  if (before.includes("every") || before.includes("each")) return true;
  const first =
    items[at - 1]?.lower === "between" && items[at + 1]?.lower === "and" && isClock(items[at + 2]);
  const second =
    items[at - 1]?.lower === "and" && isClock(items[at - 2]) && items[at - 3]?.lower === "between";
  return first || second;
}

/** "on a wet Tuesday", "let a Friday afternoon decide": any such day, and none in particular. */
function isAnyDay(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/.test(
      items[at]?.lower ?? "",
    )
  )
    return false;
  const near = /^(?:a|an)$/.test(items[at - 1]?.lower ?? "");
  const far = /^(?:a|an)$/.test(items[at - 2]?.lower ?? "") && items[at - 3]?.lower === "on";
  return (near || far) && !/^(?:noun|name)$/.test(items[at + 1]?.tag ?? "") && items[at + 1]?.lower !== "in";
}

const PLANS = new Set(
  "budget plan forecast target account accounts estimate outlook season edition".split(" "),
);

/** "3:34 p.m. Governor weighs in": a live blog's stamp over a heading; the entry below it tells what happened. */
function isStamp(items: readonly Item[], at: number): boolean {
  return (
    at === 0 &&
    isClock(items[0]) &&
    !/^[.!?…]$/.test(items.at(-1)?.text ?? "") &&
    items.at(-1)?.tag !== "quote"
  );
}

/** "Manager of the Month", "the budget for 2018", "The 5:42 a.m. to Denver", "is named April": a name for a thing. */
function namesThing(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (/^the (?:Day|Week|Month|Season|Year|Decade|Century)$/.test(item?.text ?? "") && before?.lower === "of")
    return true;
  if (/^\d{4}$/.test(item?.text ?? "") && before?.lower === "for" && PLANS.has(items[at - 2]?.lower ?? ""))
    return true;
  if (isClock(item) && before?.lower === "the" && (after?.lower === "to" || after?.lower === "from"))
    return true;
  return before?.verb?.lemma === "name" && /^(?:april|may|june|august)$/.test(item?.lower ?? "");
}

/** "Nov. 21, two days before Thanksgiving": the same day counted in another way. */
function saysAgain(items: readonly Item[], at: number): boolean {
  const earlier = items[at - 1]?.tag === "comma" ? items[at - 2] : undefined;
  return earlier?.tag === "time" && earlier.time?.edtf === items[at]?.time?.edtf;
}

const ACCUSING = new Set("accuse blame suspect".split(" "));

/** "accused the firm of dumping waste in 2019": a date inside what is only alleged; the accusing is the happening. */
function isAlleged({ items }: Segment, { clause, noun }: Governor): boolean {
  if (noun >= 0 || clause.kind !== "participle" || items[clause.verbFrom]?.verb?.form !== "ing") return false;
  const of = /^(?:of|for)$/.test(items[clause.verbFrom - 1]?.lower ?? "");
  return of && ACCUSING.has((clause.shares ?? clause.parent)?.lemma ?? "");
}

/** Whether the expression at `at` dates a happening. */
export function datesEvent(segment: Segment, at: number, governor: Governor): boolean {
  const { items } = segment;
  const time = items[at]?.time;
  if (!time || !hasDate(time) || isDateline(items, at)) return false;
  const line = items
    .slice(0, 8)
    .map((item) => item.text)
    .join(" ");
  if (FURNITURE.test(line)) return false;
  if (
    labels(items, at, governor) ||
    isNamedAsYear(items, at) ||
    repeatsDate(items, at) ||
    isHourOf(segment, at) ||
    recurs(items, at) ||
    isAnyDay(items, at) ||
    namesThing(items, at) ||
    saysAgain(items, at) ||
    isStamp(items, at) ||
    isAlleged(segment, governor) ||
    isPresentState(items, at, governor)
  )
    return false;
  return governor.noun >= 0 || governor.clause.verbFrom >= 0;
}
