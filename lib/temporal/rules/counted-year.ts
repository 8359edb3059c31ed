// Says where a four-digit number is no year: it counts something ("1500 workers"), names something ("Flight 1549",
// "Windows 2000", "the Russell 2000") or belongs to a longer number ("06/-31/2022", "138-2010-2015").

import type { Item } from "../lexeme";
import { type Found, type Scene, wordAfter, wordBefore } from "../rule";
import { CLASS } from "../vocabulary";

const COUNTED = new Set(
  (
    "people men women children troops soldiers jobs workers employees homes houses dollars euros pounds rubles yen " +
    "percent % points votes miles kilometers kilometres meters metres feet km kg tons tonnes square barrels shares cents " +
    "copies civilians students members units prisoners deaths dead injured wounded passengers residents acres " +
    "hectares calories mph degrees families others users patients cases flights seats pages words times rpm hp"
  ).split(" "),
);
// What begins another phrase after a year.
const LINKS = new Set(
  (
    "in of by for to from with and or at on that which who whose when where while as but than since until after before " +
    "over under about into through during between among against because if so was were is are has had have will the " +
    "a an its their his her some many most more no all both"
  ).split(" "),
);
const MONEY = new Set([
  "$",
  "£",
  "€",
  "¥",
  "#",
  "no",
  "number",
  "nearly",
  "approximately",
  "over",
  "than",
  "some",
]);

// What a number names after one of these is no year: "Flight 1549", "Resolution 1973".
const NUMBERED = new Set(
  (
    "flight route highway interstate room resolution directive regulation windows office model type unit channel gate " +
    "box studio server exchange excel word outlook russell fortune trent"
  ).split(" "),
);
// "the 1998 Chevrolet": a model's year is part of its name.
const CARS = new Set(
  (
    "chevrolet chevy ford toyota honda nissan chrysler dodge jeep pontiac buick cadillac saturn volkswagen bmw " +
    "mercedes audi volvo saab lexus mazda subaru hyundai kia porsche jaguar lincoln mitsubishi"
  ).split(" "),
);
const STREETS = new Set("avenue street road boulevard drive lane".split(" "));

/** "Flight 1549", "1600 Pennsylvania Avenue". */
function namesSomething({ from, to }: Found, { items }: Scene): boolean {
  const [before, next, after] = [items[from - 1], items[to], items[to + 1]];
  if (before && (before.capital || before.word === "resolution") && NUMBERED.has(before.word)) return true;
  if (next?.capital === true && after?.capital === true && CARS.has(next.word)) return true;
  return (
    next?.capital === true && (STREETS.has(next.word) || (after?.capital === true && STREETS.has(after.word)))
  );
}

const LATEST_ROUND = 1900; // news seldom tells of 1700 or 1800 without "in"

const TILL = new Set("until till to since by be in".split(" ")); // "until at least 2014"

function countsSomething(found: Found, scene: Scene): boolean {
  if (namesSomething(found, scene)) return true;
  // "2000 armed men", but not "in 1887 by workers" or "the floods of 2001. Residents".
  const next = wordAfter(found, scene);
  const round = (found.kept.year?.value ?? 1) % 100 === 0 && (found.kept.year?.value ?? 0) < LATEST_ROUND;
  if (round && /^\p{Ll}{3,}[^s]s$/u.test(next)) return true; // "1500 contractors"
  const described = /^\p{Ll}+$/u.test(next) && !LINKS.has(next);
  if (COUNTED.has(next) || (described && COUNTED.has(wordAfter(found, scene, 1)))) return true;
  const before = wordBefore(found, scene);
  if (before === "least") return !TILL.has(wordBefore(found, scene, 3));
  if (MONEY.has(before)) return !(before === "over" || before === "than") || !mayFollow(found, scene);
  // "2014/5", "2014:30", "1900%": the mark joins the digits to something else; "2009: the firm" begins a list's entry.
  const [mark, other] = [scene.items[found.to], scene.items[found.to + 1]];
  const glued = mark !== undefined && mark.start === found.kept.year?.end;
  return glued && (/^[/%°]$/.test(next) || (next === ":" && other?.start === mark.end));
}

function mayFollow(found: Found, scene: Scene): boolean {
  return wordBefore(found, scene, 2) === "more" ? false : wordBefore(found, scene) === "than";
}

function isNumber(item: Item | undefined): boolean {
  return item !== undefined && (item.mask & CLASS.COUNT) !== 0;
}

const EARLIEST = 1500; // a number below counts something

/** "N2008X": digits within a name; "FY2008" is a firm's year. */
function isWithinName({ from, to }: Found, { items }: Scene): boolean {
  const [before, next] = [items[from - 1], items[to]];
  const left = before?.end === items[from]?.start && /^\p{L}+$/u.test(before?.word ?? "");
  const right = next?.start === items[to - 1]?.end && /^\p{L}+$/u.test(next?.word ?? "");
  return right || (left && !/^(?:fy|cy)$/.test(before?.word ?? ""));
}

/** "06/-31/2022": the last part of a date that is none. */
function isTail({ from }: Found, { items }: Scene): boolean {
  const [slash, before] = [items[from - 1], items[from - 2]];
  return (
    slash?.word === "/" &&
    slash.end === items[from]?.start &&
    before?.end === slash.start &&
    isNumber(before) &&
    /^[-/]$/.test(items[from - 3]?.word ?? "")
  );
}

/** "138-2010-2015", "2012-1400": digits of a telephone or a file, joined by hyphens to others that are no years. */
function isInCode({ from, to }: Found, { items }: Scene): boolean {
  const [hyphen, before, next, after] = [items[from - 1], items[from - 2], items[to], items[to + 1]];
  const left = hyphen?.word === "-" && hyphen.end === items[from]?.start && before?.end === hyphen.start;
  const right = next?.word === "-" && next.start === items[to - 1]?.end && after?.start === next.end;
  const chained = left && items[from - 3]?.word === "-" && items[from - 3]?.end === before?.start;
  if (isNumber(next) && next?.code === "digits" && isNumber(after) && after?.code === "digits") return true; // "2012 80 10"
  const isOther = (item: Item | undefined) =>
    isNumber(item) && (((item?.mask ?? 0) & CLASS.YEAR) === 0 || (item?.value ?? 0) < EARLIEST);
  return (
    chained ||
    (left && isOther(before)) ||
    (right && isOther(after)) ||
    (left && right && isNumber(before) && isNumber(after))
  );
}

/** Whether the number that stands alone at `found` is no year. */
export function isNoYear(found: Found, scene: Scene): boolean {
  const year = found.kept.year?.value ?? 0;
  if (year < EARLIEST || isWithinName(found, scene)) return true;
  return isTail(found, scene) || countsSomething(found, scene) || isInCode(found, scene);
}
