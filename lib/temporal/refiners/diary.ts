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

const wordAt = (items: readonly Item[], i: number) => items[i]?.word ?? "";

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

const THEM = new Set(["he", "she", "it"]);

/** "He flies home Saturday", "she leaves on Monday": the present of one person tells a plan where a day follows. */
function isOfThem(items: readonly Item[], i: number, word: string): boolean {
  if (!word.endsWith("s") || !THEM.has(items[i - 1]?.word ?? "")) return false;
  if (word.length <= 3 || !/[^s]s$/.test(word) || NO_DIARY.has(word)) return false;
  return isWeekday(items[i + 1]) || isWeekday(items[i + 2]) || isWeekday(items[i + 3]);
}

/** "runs from Friday to Sunday". */
function isFromADay(items: readonly Item[], i: number): boolean {
  return items[i]?.word === "from" && ((items[i + 1]?.mask ?? 0) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0;
}

const CALLED_OFF = ["canceled", "cancelled", "postponed"];
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
  (
    "hosts faces plays visits holds hears votes addresses joins testifies unveils returns travels flies speaks decides " +
    "airs debuts premieres docks lands celebrates performs appears concludes continues chairs delivers welcomes greets"
  ).split(" "),
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

const RESULTS = new Set("first second third fourth quarterly annual its results earnings figures".split(" "));

/** "reports third-quarter figures on Wednesday": results are told beforehand; the papers' own reports are not. */
function isOfResults(items: readonly Item[], i: number): boolean {
  return RESULTS.has(wordAt(items, i + 1)) && hasWeekdayNear(items, i);
}

const NO_PLANNER = new Set("the a its their his her such any no of some these those other new".split(" "));

/** "start in May", "opens in the third quarter"; a firm's year that "ends in June" does so each year. */
function isWithin(items: readonly Item[], i: number): boolean {
  const within = items[i + (wordAt(items, i + 2) === "the" ? 3 : 2)];
  const dated = ((within?.mask ?? 0) & (CLASS.MONTH | CLASS.SEASON | CLASS.ORDINAL)) !== 0;
  return dated && !/^ends?$/.test(wordAt(items, i));
}

/** Whether a day follows right away: "returns Monday", "opens on Thursday", "open at dawn on Sunday". */
function isLed(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (next?.word === "on" || (next?.word === "at" && isWeekday(items[i + 4]))) return true;
  if (((next?.mask ?? 0) & CLASS.CLOCK) !== 0 && isWeekday(items[i + 2])) return true; // "is midnight Friday"
  return next?.word === "in" ? isWithin(items, i) : ((next?.mask ?? 0) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0;
}

/** "is due on Friday", "is due back in court". */
function isDue(items: readonly Item[], i: number): boolean {
  if (/^(?:was|were|been)$/.test(wordAt(items, i - 1))) return false;
  return isLed(items, i) || /^(?:by|in|back|out|at|before)$/.test(wordAt(items, i + 1));
}

/** "Sunday is the deadline", "their next game is against Algeria on Friday", "the vote is on Thursday". */
function isCopula(items: readonly Item[], i: number): boolean {
  return isSubject(items, i - 1) || wordAt(items, i - 2) === "next" || isLed(items, i);
}

/** "take effect", "takes place". */
function isTaking(items: readonly Item[], i: number): boolean {
  return /^(?:effect|place)$/.test(wordAt(items, i + 1));
}

/** "comes into force". */
function isComing(items: readonly Item[], i: number): boolean {
  return wordAt(items, i + 1) === "into" && /^(?:force|effect)$/.test(wordAt(items, i + 2));
}

const AHEAD_BY = new Set(["ahead", "forward", "back", "live", "public"]);

/** "The march goes ahead on Sunday", "clocks go back Sunday". */
function isGoneAhead(items: readonly Item[], i: number): boolean {
  const on = wordAt(items, i + 2) === "on" ? 3 : 2;
  return AHEAD_BY.has(wordAt(items, i + 1)) && isWeekday(items[i + on]);
}

function isGoing(items: readonly Item[], i: number): boolean {
  if (isGoneAhead(items, i)) return true;
  return GOES_TO.has(`${wordAt(items, i + 1)} ${wordAt(items, i + 2)}`) || isPolls(items, i);
}

function isRunning(items: readonly Item[], i: number): boolean {
  return /^(?:out|through|until|till|to)$/.test(wordAt(items, i + 1)) || isFromADay(items, i + 1);
}

const isOfSeveral = (items: readonly Item[], i: number) => /[^s]s$/.test(wordAt(items, i - 1));

type Check = (items: readonly Item[], i: number) => boolean;

const checks = new Map<string, readonly Check[]>(); // by word, since it is asked of every word near a date

function tells(words: Iterable<string>, check: Check): void {
  for (const word of words) checks.set(word, [...(checks.get(word) ?? []), check]);
}

tells(OF_A_DIARY, () => true);
tells([...ARRANGED, ...ARRANGES], isArranged);
tells([...OF_ONE, ...UNDER_WAY], isOfThePresent);
tells(OF_A_DAY, isLed);
tells(OF_MANY, (items, i) => isLed(items, i) && isOfSeveral(items, i));
tells(
  ["meet"],
  (items, i) => isOfSeveral(items, i) || (wordAt(items, i - 1) !== "to" && hasWeekdayNear(items, i)),
);
tells(["due"], isDue);
tells(["expected"], (items, i) => /^(?:is|are)$/.test(wordAt(items, i - 1)));
tells(["reports", "releases", "publishes"], isOfResults);
tells(["runs"], isRunning);
tells(["marks"], (items, i) => isSubject(items, i - 1));
tells(["is"], isCopula);
tells(["go", "goes"], isGoing);
tells(["head", "heads"], isPolls);
tells(["take", "takes"], isTaking);
tells(["come", "comes"], isComing);
tells(["called"], isSummons);
tells(CALLED_OFF, (items, i) => isWeekday(items[i + 1])); // "canceled Friday's show"

const NO_CHECKS: readonly Check[] = [];

/** "is due on Friday", "the vote is on Thursday", "takes place on Sunday", "gets under way". */
export function isOfADiary(items: readonly Item[], i: number): boolean {
  const word = wordAt(items, i);
  for (const check of checks.get(word) ?? NO_CHECKS) if (check(items, i)) return true;
  return isOfThem(items, i, word);
}

/** Whether the word can tell a plan of the present in some place. */
export const mayTellOfADiary = (word: string): boolean => checks.has(word) || word.endsWith("s");
