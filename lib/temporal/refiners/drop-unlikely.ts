// Drops what only looks like a time: names of people ("April Smith", "Theresa May"), of papers ("the Sunday Times")
// and of companies ("Sun Microsystems"). An abbreviation counts only beside a number or with its full stop.

import type { Item } from "../lexeme";
import { CLASS } from "../vocabulary";

const PAPERS = new Set("times telegraph mirror mail express herald post star world sport review".split(" "));
const GIVEN_NAMES = new Set(["april", "june", "may", "march", "august", "jan"]);
const BEFORE_A_NAME = new Set(
  "theresa mrs mr ms brian dr prime minister president john peter fredric robert".split(" "),
);
// After one of these a month is a month, whatever follows.
const BEFORE_A_MONTH = new Set(
  "in since last of by until early late mid this next from during through".split(" "),
);
const LEADS_TO_MONTH = new Set("in since last by until early late this next".split(" "));
const PLAIN = new Set(
  (
    "the a an and or but in on at by for from to of with when as after before he she it they we i his her its " +
    "their will is was said since until last next this that who which where while during through u president " +
    "prime congress police officials mr mrs ms"
  ).split(" "),
);

function isAbbreviation(item: Item): boolean {
  return item.word.length <= 4 && !["may", "june", "july"].includes(item.word);
}

function isNumber(item: Item | undefined): boolean {
  return item !== undefined && (item.mask & (CLASS.DAYNUM | CLASS.YEAR)) !== 0;
}

function isNameWord(item: Item | undefined): boolean {
  return item?.capital === true && item.word.length > 1 && !PLAIN.has(item.word);
}

/** "Sun", "Jan" without stop or number: a company, a given name. */
function isBareAbbreviation(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || !isAbbreviation(item) || item.end - item.start > item.word.length) return false;
  // "sales rose in Jan"
  const led = (item.mask & CLASS.MONTH) !== 0 && LEADS_TO_MONTH.has(items[at - 1]?.word ?? "");
  if (led && !isNameWord(items[at + 1])) return false;
  return !isNumber(items[at - 1]) && !isNumber(items[at + 1]) && items[at + 1]?.word !== ",";
}

function isGivenName(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (!item || !GIVEN_NAMES.has(item.word)) return false;
  if (before && BEFORE_A_NAME.has(before.word)) return true;
  if (item.word === "may" && before?.capital === true && !PLAIN.has(before.word) && before.word !== "in")
    return true;
  if (before?.word === "the") return false; // "the August Games"
  return isNameWord(after) && !BEFORE_A_MONTH.has(before?.word ?? "");
}

/** Whether the items `from` to `to` (exclusive) are a name and no time. */
export function isUnlikely(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first) return false;
  if (to - from === 2)
    return (
      first.capital &&
      items[from + 1]?.capital === true &&
      items[from - 1]?.word === '"' &&
      (items[from + 1]?.mask ?? 0) === CLASS.UNIT
    ); // "This Week"
  // "two months | to the day after the sinking": how exactly
  if (to - from === 3 && items[from + 1]?.word === "day" && items[from - 1]?.word === "to")
    return first.word === "the" && ((items[from - 2]?.mask ?? 0) & CLASS.UNIT) !== 0;
  if (to - from !== 1) return false;
  if ((first.mask & CLASS.CLOCK) !== 0) return items[from - 1]?.word === "high"; // "High Noon"
  if ((first.mask & (CLASS.WEEKDAY | CLASS.MONTH)) === 0) return false;
  if (isBareAbbreviation(items, from)) return true;
  if ((first.mask & CLASS.MONTH) !== 0) return isGivenName(items, from);
  return PAPERS.has(items[to]?.word ?? "") && items[to]?.capital === true && items[from - 1]?.word === "the";
}
