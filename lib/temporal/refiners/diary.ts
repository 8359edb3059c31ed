// Tells the words that a diary has of a day to come: "the festival opens on Thursday", "voters go to the polls on Sunday".
// The present of English news tells plans where a day follows; elsewhere it tells nothing about time.

import type { Item } from "../lexeme";
import { CLASS } from "../vocabulary";

// With or without a day after them; as nouns they are rare.
const OF_A_DIARY = new Set(
  "begins opens meets arrives expires resumes reconvenes convenes departs reopens reopen reconvene".split(
    " ",
  ),
);

// ... and with a day right after them: "the Senate returns Monday", "the ministers vote Tuesday", "lawmakers leave on Friday".
const OF_A_DAY = new Set("ends starts closes returns retires flies travels speaks launches".split(" "));
const OF_MANY = new Set("open start end begin close leave vote play arrive return speak travel".split(" "));
const GOES_TO = new Set(["on sale", "on trial", "on display", "on strike"]);

/** "Voters go to the polls on Sunday." */
function isPolls(items: readonly Item[], i: number): boolean {
  return items[i + 1]?.word === "to" && items[i + 2]?.word === "the" && items[i + 3]?.word === "polls";
}

const SUMMONED = new Set("rally vigil strike walkout protest demonstration march ballot".split(" "));
const SUMMONS_REACH = 4; // items between "called" and what is called

/** "has called a rally outside the gates on Sunday": what is called is still to come. */
function isSummons(items: readonly Item[], i: number): boolean {
  if (!/^(?:has|have)$/.test(items[i - 1]?.word ?? "")) return false;
  for (let k = i + 1; k <= i + SUMMONS_REACH; k++) {
    const word = items[k]?.word ?? ".";
    if (SUMMONED.has(word)) return true;
    if (word === "." || word === ",") return false;
  }
  return false;
}

const isWeekday = (item: Item | undefined) => ((item?.mask ?? 0) & CLASS.WEEKDAY) !== 0;

/** A weekday that opens its clause; "the attack on Friday is the worst" is another thing. */
function isSubject(items: readonly Item[], i: number): boolean {
  return (
    isWeekday(items[i]) && /^(?:[.,;:!?¶"'(–—]|and|but|that|as|because|)$/.test(items[i - 1]?.word ?? "")
  );
}

const NO_DIARY = new Set("is was has does says its this his hers theirs ours always perhaps thus".split(" "));

/** "He flies home Saturday", "she leaves on Monday": the present of one person tells a plan where a day follows. */
function isOfThem(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word ?? "";
  if (!word.endsWith("s") || !/^(?:he|she|it)$/.test(items[i - 1]?.word ?? "")) return false;
  if (word.length <= 3 || !/[^s]s$/.test(word) || NO_DIARY.has(word)) return false;
  return [1, 2, 3].some((places) => isWeekday(items[i + places]));
}

/** "runs from Friday to Sunday". */
function isFromADay(items: readonly Item[], i: number): boolean {
  return items[i]?.word === "from" && ((items[i + 1]?.mask ?? 0) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0;
}

const ARRANGED = new Set("planned scheduled slated expected forecast likely possible".split(" "));
const ARRANGES = new Set("plans plan planned schedules scheduled".split(" "));

const isDated = (item: Item | undefined) =>
  ((item?.mask ?? 0) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0 ||
  /^(?:on|in|at|by|this|next|later|early|late|tomorrow|tonight)$/.test(item?.word ?? "");

/** "a vote is planned Sunday", "was scheduled early next week", "has scheduled a hearing", "plans a rally": yet to come. */
function isArranged(items: readonly Item[], i: number): boolean {
  const [word, before, next] = [items[i]?.word ?? "", items[i - 1]?.word ?? "", items[i + 1]];
  if (ARRANGED.has(word) && /^(?:is|are|s)$/.test(before)) return isDated(next);
  if (ARRANGED.has(word) && /^(?:was|were)$/.test(before))
    return isWeekday(next) || (next?.word === "on" && isWeekday(items[i + 2]));
  if (!ARRANGES.has(word) || !/^(?:a|an|its|another|more)$/.test(next?.word ?? "")) return false;
  if (word === "scheduled") return /^(?:has|have)$/.test(before);
  return word.endsWith("ed") ? before !== "had" : /^\p{L}/u.test(before) && !NO_PLANNER.has(before);
}

// The present of one subject, and what is under way: a plan where a weekday follows in the same phrase.
const OF_ONE = new Set(
  "hosts faces plays visits holds hears votes addresses joins testifies unveils returns travels flies speaks decides".split(
    " ",
  ),
);
const UNDER_WAY = new Set(
  "meeting visiting holding hosting traveling travelling returning leaving arriving flying voting playing going heading".split(
    " ",
  ),
);
const PHRASE = 7; // items between such a verb and its day

function hasWeekdayNear(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k <= i + PHRASE; k++) {
    if (isWeekday(items[k])) return items[k + 1]?.word !== "'";
    if (
      !/^\p{L}|^#$|^-$/u.test(items[k]?.word ?? "") ||
      /^(?:that|after|since|and)$/.test(items[k]?.word ?? "")
    )
      return false;
  }
  return false;
}

/** "hosts Braga on Saturday", "are meeting in Luxembourg on Thursday", "comes into force on Monday". */
function isOfThePresent(items: readonly Item[], i: number): boolean {
  const [word, before] = [items[i]?.word ?? "", items[i - 1]?.word ?? ""];
  if (UNDER_WAY.has(word)) return /^(?:is|are)$/.test(before) && hasWeekdayNear(items, i);
  return OF_ONE.has(word) && !NO_PLANNER.has(before) && hasWeekdayNear(items, i);
}

const NO_PLANNER = new Set("the a its their his her such any no of some these those other new".split(" "));

/** "is due on Friday", "the vote is on Thursday", "takes place on Sunday", "gets under way". */
export function isOfADiary(items: readonly Item[], i: number): boolean {
  const [word, next] = [items[i]?.word ?? "", items[i + 1]];
  if (OF_A_DIARY.has(word) || isArranged(items, i) || isOfThePresent(items, i)) return true;
  const led =
    next?.word === "on" ||
    (next?.word === "at" && isWeekday(items[i + 4])) ||
    ((next?.mask ?? 0) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0;
  if (word === "meet") return /[^s]s$/.test(items[i - 1]?.word ?? ""); // "the ministers meet"
  if (word === "due" && /^(?:was|were|been)$/.test(items[i - 1]?.word ?? "")) return false;
  if (word === "due") return led || /^(?:by|in|back|out|at|before)$/.test(next?.word ?? "");
  if (word === "expected") return /^(?:is|are)$/.test(items[i - 1]?.word ?? "");
  if (word === "runs")
    return /^(?:out|through|until|till|to)$/.test(next?.word ?? "") || isFromADay(items, i + 1);
  if ((word === "is" || word === "marks") && isSubject(items, i - 1)) return true; // "Sunday is the deadline"
  if (word === "is" && items[i - 2]?.word === "next") return true; // "their next game is against Algeria on Friday"
  if (isOfThem(items, i)) return true;
  if (OF_A_DAY.has(word)) return led;
  if (OF_MANY.has(word)) return led && /[^s]s$/.test(items[i - 1]?.word ?? "");
  if (word === "go" || word === "goes")
    return GOES_TO.has(`${next?.word} ${items[i + 2]?.word}`) || isPolls(items, i);
  if (/^takes?$/.test(word) && next?.word === "effect") return true;
  if (word === "called") return isSummons(items, i);
  if (word === "comes" || word === "come")
    return next?.word === "into" && /^(?:force|effect)$/.test(items[i + 2]?.word ?? "");
  return (/^takes?$/.test(word) && next?.word === "place") || (word === "is" && led);
}
