// Days of feasts and holidays in a year, computed; the source of each rule stands beside it.
//
// Refuses  feasts that rest on a sighting of the moon or on astronomy (Ramadan, Eid, Diwali, Lunar New Year): no formula
//          gives the day that was kept

import { type DayNumber, toDayNumber, toDayParts, weekdayOf } from "@/lib/base/calendar";
import { newYearOfHebrew } from "./hebrew-calendar";

/** A feast: how it is written, and its day in a year. */
export interface Feast {
  readonly name: string;
  /** Words in lower case, as patterns of items (an apostrophe is an item); each needs a capital in the text. */
  readonly written: readonly string[];
  dayIn(year: number): DayNumber;
}

const on = (month: number, day: number) => (year: number) => toDayNumber({ year, month, day });

/** The nth such weekday of a month; the last one when `nth` is -1. */
function nthWeekday(nth: number, weekday: number, month: number) {
  return (year: number): DayNumber => {
    if (nth < 0) {
      const last = toDayNumber({ year, month: month + 1, day: 1 }) - 1;
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = toDayNumber({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  };
}

/** Easter Sunday of the western churches, after Meeus, "Astronomical Algorithms" (1991), ch. 8. */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m;
  const month = Math.floor((n + 90) / 25);
  return toDayNumber({ year, month, day: (n + 33 * month + 19) % 32 });
}

/** Easter Sunday of the orthodox churches, in the Gregorian calendar; after Meeus, the Julian rule of the same chapter. */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const julian = toDayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2; // the calendars' distance in days
}

const fromEaster = (days: number) => (year: number) => easter(year) + days;

/** A Jewish feast, so many days after the Hebrew new year that falls in the civil year. */
const hebrew = (days: number) => (year: number) => newYearOfHebrew(year + 3761) + days;

/** Passover begins 163 days before the next Hebrew new year; Purim and Shavuot are counted from it. */
const fromPassover = (days: number) => hebrew(days - 163);

/** 25 Kislev, the first day: the month before it is a day longer in years of 355 or 385 days. */
function hanukkah(year: number): DayNumber {
  const first = newYearOfHebrew(year + 3761);
  const isLong = (newYearOfHebrew(year + 3762) - first) % 10 === 5;
  return first + 83 + (isLong ? 1 : 0);
}

/** A weekday rule, but for the years in which a proclamation moved the day: year to [month, day]. */
function moved(rule: Feast["dayIn"], days: Readonly<Record<number, readonly [number, number]>>) {
  return (year: number): DayNumber => {
    const [month, day] = days[year] ?? [];
    return month && day ? toDayNumber({ year, month, day }) : rule(year);
  };
}

/** The last such weekday before a day of a month. */
function weekdayBefore(weekday: number, month: number, day: number) {
  return (year: number): DayNumber => {
    const before = toDayNumber({ year, month, day }) - 1;
    return before - ((weekdayOf(before) - weekday + 7) % 7);
  };
}

const feast = (name: string, written: string, dayIn: Feast["dayIn"]): Feast => ({
  name,
  written: written.split("; "),
  dayIn,
});

// Holidays of the United States: 5 U.S.C. 6103; Election Day: 2 U.S.C. 7; Mother's and Father's Day: 36 U.S.C. 117 and 109.
// "Thanksgiving", "Labor Day" and "Mother's Day" are theirs unless the words say otherwise.
const AMERICAN: readonly Feast[] = [
  feast(
    "martin-luther-king-day",
    "martin luther king day; martin luther king jr day; martin luther king jr . day; mlk day",
    nthWeekday(3, 1, 1),
  ),
  feast("groundhog-day", "groundhog day", on(2, 2)),
  feast(
    "presidents-day",
    "presidents day; president ' s day; presidents ' day; washington ' s birthday",
    nthWeekday(3, 1, 2),
  ),
  feast("patriots-day", "patriots ' day", nthWeekday(3, 1, 4)), // Massachusetts, General Laws ch. 4, s. 7
  feast("mothers-day", "mother ' s day; mothers day", nthWeekday(2, 7, 5)),
  feast("memorial-day", "memorial day", nthWeekday(-1, 1, 5)),
  feast("fathers-day", "father ' s day; fathers day", nthWeekday(3, 7, 6)),
  feast("juneteenth", "juneteenth", on(6, 19)),
  feast("independence-day", "fourth of july; the fourth of july; july fourth", on(7, 4)),
  feast("labor-day", "labor day; labour day", nthWeekday(1, 1, 9)), // Canada's is the same Monday
  feast(
    "columbus-day",
    "columbus day; indigenous peoples ' day; indigenous peoples day",
    nthWeekday(2, 1, 10),
  ),
  feast("election-day", "election day", (year) => nthWeekday(1, 1, 11)(year) + 1),
  feast("veterans-day", "veterans day; armistice day; remembrance day; veterans ' day", on(11, 11)),
  feast("thanksgiving", "thanksgiving day; thanksgiving", nthWeekday(4, 4, 11)),
  feast("black-friday", "black friday", (year) => nthWeekday(4, 4, 11)(year) + 1),
  feast("cyber-monday", "cyber monday", (year) => nthWeekday(4, 4, 11)(year) + 4),
];

// Canada: Holidays Act, R.S.C. 1985, c. H-5, and the proclamation of 31 January 1957 on Thanksgiving.
// Britain: Banking and Financial Dealings Act 1971, England's days, with the years in which a proclamation moved them.
const COMMONWEALTH: readonly Feast[] = [
  feast("victoria-day", "victoria day", weekdayBefore(1, 5, 25)),
  feast("canada-day", "canada day", on(7, 1)),
  feast(
    "canadian-thanksgiving",
    "canadian thanksgiving; canada ' s thanksgiving; canadian thanksgiving day",
    nthWeekday(2, 1, 10),
  ),
  feast("australia-day", "australia day", on(1, 26)),
  feast("waitangi-day", "waitangi day", on(2, 6)), // New Zealand: Waitangi Day Act 1976
  feast("burns-night", "burns night", on(1, 25)),
  feast("anzac-day", "anzac day", on(4, 25)),
  feast(
    "may-bank-holiday",
    "may day bank holiday; early may bank holiday",
    moved(nthWeekday(1, 1, 5), { 1995: [5, 8], 2020: [5, 8] }),
  ),
  feast(
    "spring-bank-holiday",
    "spring bank holiday; late may bank holiday",
    moved(nthWeekday(-1, 1, 5), { 2002: [6, 4], 2012: [6, 4], 2022: [6, 2] }),
  ),
  feast("august-bank-holiday", "august bank holiday; summer bank holiday", nthWeekday(-1, 1, 8)),
  feast("guy-fawkes-night", "guy fawkes night; bonfire night", on(11, 5)),
  feast("remembrance-sunday", "remembrance sunday", nthWeekday(2, 7, 11)),
];

// Days of the calendar that custom, a church or the United Nations has fixed.
const FIXED: readonly Feast[] = [
  feast("new-year", "new year ' s day; new years day; new year day", on(1, 1)),
  feast("new-years-eve", "new year ' s eve; new years eve; new year eve", on(12, 31)),
  feast("epiphany", "epiphany; three kings day", on(1, 6)),
  feast("orthodox-christmas", "orthodox christmas", on(1, 7)), // Julian 25 December, from 1901 to 2100
  feast(
    "holocaust-remembrance-day",
    "international holocaust remembrance day; holocaust memorial day",
    on(1, 27), // UN resolution 60/7; Britain's day is the same
  ),
  feast("valentines-day", "valentine ' s day; valentines day", on(2, 14)),
  feast("womens-day", "international women ' s day", on(3, 8)),
  feast("st-patricks-day", "st . patrick ' s day; st patrick ' s day", on(3, 17)),
  feast("st-davids-day", "st . david ' s day; st david ' s day", on(3, 1)),
  feast("st-georges-day", "st . george ' s day; st george ' s day", on(4, 23)),
  feast("st-andrews-day", "st . andrew ' s day; st andrew ' s day", on(11, 30)),
  feast("midsummer-day", "midsummer day; midsummer ' s day", on(6, 24)),
  feast("april-fools-day", "april fools day; april fool ' s day; april fools ' day", on(4, 1)),
  feast("earth-day", "earth day", on(4, 22)),
  feast("may-day", "may day; international workers ' day", on(5, 1)),
  feast("cinco-de-mayo", "cinco de mayo", on(5, 5)),
  feast("victory-day", "victory day", on(5, 9)),
  feast("bastille-day", "bastille day", on(7, 14)),
  feast("assumption", "the feast of the assumption; assumption day", on(8, 15)),
  feast("halloween", "halloween; hallowe ' en", on(10, 31)),
  feast("all-saints-day", "all saints ' day; all saints day", on(11, 1)),
  feast("all-souls-day", "all souls ' day; all souls day; day of the dead; the day of the dead", on(11, 2)),
  feast("world-aids-day", "world aids day", on(12, 1)),
  feast("christmas-eve", "christmas eve", on(12, 24)),
  feast("christmas", "christmas day; christmas", on(12, 25)),
  feast("boxing-day", "boxing day; st . stephen ' s day", on(12, 26)),
];

// Counted from Easter: General Roman Calendar; Mothering Sunday is the fourth of Lent.
const MOVABLE: readonly Feast[] = [
  feast("orthodox-easter", "orthodox easter; orthodox easter sunday", orthodoxEaster),
  feast("shrove-tuesday", "shrove tuesday; mardi gras", fromEaster(-47)),
  feast("ash-wednesday", "ash wednesday", fromEaster(-46)),
  feast("palm-sunday", "palm sunday", fromEaster(-7)),
  feast("maundy-thursday", "maundy thursday; holy thursday", fromEaster(-3)),
  feast("good-friday", "good friday", fromEaster(-2)),
  feast("holy-saturday", "holy saturday", fromEaster(-1)),
  feast("easter", "easter sunday; easter day; easter", easter),
  feast("easter-monday", "easter monday", fromEaster(1)),
  feast("mothering-sunday", "mothering sunday", fromEaster(-21)),
  feast("ascension-day", "ascension day", fromEaster(39)),
  feast("pentecost", "pentecost; pentecost sunday; whit sunday", fromEaster(49)),
  feast("whit-monday", "whit monday; pentecost monday", fromEaster(50)),
  feast("trinity-sunday", "trinity sunday", fromEaster(56)),
  feast("corpus-christi", "corpus christi day", fromEaster(60)),
];

// Jewish feasts, after Reingold and Dershowitz, "Calendrical Calculations": the first day, which begins the evening before.
const JEWISH: readonly Feast[] = [
  feast("purim", "purim", fromPassover(-30)),
  feast("passover", "passover", fromPassover(0)),
  feast("shavuot", "shavuot", fromPassover(50)),
  feast("rosh-hashanah", "rosh hashanah; rosh hashana", hebrew(0)),
  feast("yom-kippur", "yom kippur", hebrew(9)),
  feast("sukkot", "sukkot", hebrew(14)),
  feast("hanukkah", "hanukkah; hanukah; chanukah", hanukkah),
];

/** All feasts; a longer way of writing one is tried before a shorter. */
export const FEASTS: readonly Feast[] = [...AMERICAN, ...COMMONWEALTH, ...FIXED, ...MOVABLE, ...JEWISH];

const NEARBY_YEARS = [-1, 0, 1];

/** The nearest such feast, before or after publication. */
export function nearestFeast(feastDay: Feast["dayIn"], published: DayNumber): DayNumber {
  const { year } = toDayParts(published);
  const days = NEARBY_YEARS.map((shift) => feastDay(year + shift));
  return days.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a));
}
