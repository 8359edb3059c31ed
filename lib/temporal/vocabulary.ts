// The words of time: what each can stand for in a rule's pattern.
//
// Gives   a class mask and a number for a word, in one look-up
// Knows   words only; which sense a word has in its sentence is for the rules and refiners

/** What an item can stand for; one bit each, so that an item can have several. */
export const CLASS = {
  COUNT: 1 << 0, // "three", "24", "several", "a few"
  ORDINAL: 1 << 1, // "third", "14th"
  YEAR: 1 << 2, // "1998", "nineteen ninety-six"
  MONTH: 1 << 3,
  WEEKDAY: 1 << 4,
  UNIT: 1 << 5, // "week", "weeks"
  PART: 1 << 6, // "morning"
  SEASON: 1 << 7,
  CLOCK: 1 << 8, // "10:30", "5 p.m."
  ZONE: 1 << 9, // "GMT", "EDT"
  ISO: 1 << 10, // "2013-03-22"
  DECADE: 1 << 11, // "1990s", "nineties"
  DAYNUM: 1 << 12, // 1 to 31, in digits or as an ordinal
  FEAST: 1 << 13,
  FRACTION: 1 << 14, // "1/2"
  SHORTYEAR: 1 << 15, // "'98"
  SLASHED: 1 << 16, // "3/22/2013"
  HALF: 1 << 17,
  UNITS: 1 << 18, // the plural, "weeks"
  ARTICLE: 1 << 19, // "a", which may begin a number: "a few", "a dozen"
  EVE: 1 << 20,
} as const;

export type ClassName = keyof typeof CLASS;

/** Units of time that text counts in, named by what follows P in a TIMEX3 duration. */
export type UnitCode = "S" | "MIN" | "H" | "D" | "WE" | "W" | "FN" | "M" | "Q" | "Y" | "DE" | "C" | "MIL";

/** What a word means to the rules. */
export interface WordEntry {
  readonly mask: number;
  /** Month 1-12, weekday 1-7, the number itself, depending on the class. */
  readonly value: number;
  readonly code: string;
  /** Words that are something else when written in lower case ("may", "march", "sun"). */
  readonly capital: boolean;
}

const entries = new Map<string, WordEntry>();

function add(words: string, mask: number, code: string, value: number, capital = false): void {
  for (const word of words.split(" ")) entries.set(word, { mask, value, code, capital });
}

const MONTH_WORDS = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sep sept",
  "october oct",
  "november nov",
  "december dec",
];
const CAPITAL_MONTHS = new Set([
  "march",
  "may",
  "mar",
  "jan",
  "dec",
  "sep",
  "jun",
  "jul",
  "august",
  "nov",
  "apr",
]);
for (const [i, words] of MONTH_WORDS.entries())
  for (const word of words.split(" ")) add(word, CLASS.MONTH, word, i + 1, CAPITAL_MONTHS.has(word));

const WEEKDAY_WORDS = [
  "monday mondays mon",
  "tuesday tuesdays tues tue",
  "wednesday wednesdays wed",
  "thursday thursdays thurs thur thu",
  "friday fridays fri",
  "saturday saturdays sat",
  "sunday sundays sun",
];
for (const [i, words] of WEEKDAY_WORDS.entries())
  for (const word of words.split(" ")) add(word, CLASS.WEEKDAY, word, i + 1, word.length < 6);

const UNIT_WORDS: readonly (readonly [string, string, UnitCode])[] = [
  ["second sec", "seconds secs", "S"],
  ["minute min", "minutes mins", "MIN"],
  ["hour hr", "hours hrs", "H"],
  ["day", "days", "D"],
  ["weekend", "weekends", "WE"],
  ["week", "weeks", "W"],
  ["fortnight", "fortnights", "FN"],
  ["month", "months", "M"],
  ["quarter", "quarters", "Q"],
  ["year", "years", "Y"],
  ["decade", "decades", "DE"],
  ["century", "centuries", "C"],
  ["millennium", "millennia", "MIL"],
];
for (const [one, many, code] of UNIT_WORDS) {
  add(one, CLASS.UNIT, code, 1);
  add(many, CLASS.UNIT | CLASS.UNITS, code, 2);
}

add("morning mornings", CLASS.PART, "MO", 0);
add("afternoon afternoons", CLASS.PART, "AF", 0);
add("evening evenings", CLASS.PART, "EV", 0);
add("night nights", CLASS.PART, "NI", 0);

add("spring springtime", CLASS.SEASON, "SP", 21);
add("summer summers summertime", CLASS.SEASON, "SU", 22);
add("fall autumn", CLASS.SEASON, "FA", 23);
add("winter winters wintertime", CLASS.SEASON, "WI", 24);

add(
  "est edt cst cdt mst mdt pst pdt et ct mt pt ast adt akst akdt hst nst ndt gmt utc bst wet west cet cest eet eest " +
    "msk trt irst pkt ist npt bdt ict wib sgt hkt pht jst kst awst acst acdt aest aedt nzst nzdt wat cat eat sast " +
    "brt art clt cot pet vet",
  CLASS.ZONE,
  "zone",
  0,
  true,
);
add("noon midday", CLASS.CLOCK, "12:00", 0);
add("midnight", CLASS.CLOCK, "24:00", 0);
add("half", CLASS.HALF, "half", 0);
add("a", CLASS.ARTICLE, "", Number.NaN);
add("eve", CLASS.EVE, "", Number.NaN);

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
for (const [i, word] of CARDINALS.entries()) add(word, CLASS.COUNT, "digit", i);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
for (const [i, word] of TENS.entries()) {
  add(word, CLASS.COUNT, "tens", (i + 2) * 10);
}
const DECADE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
for (const [i, word] of DECADE_WORDS.entries()) add(word, CLASS.DECADE, "word", (i + 2) * 10);
add("hundred", CLASS.COUNT, "hundred", 100);
add("thousand", CLASS.COUNT, "thousand", 1000);
add("dozen", CLASS.COUNT, "dozen", 12);
add("several many few numerous countless", CLASS.COUNT, "vague", Number.NaN);
add("couple", CLASS.COUNT, "couple", 2);

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
for (const [i, word] of ORDINALS.entries()) {
  const unit = entries.get(word)?.mask ?? 0; // "second" is a unit too
  entries.set(word, {
    mask: CLASS.ORDINAL | CLASS.DAYNUM | unit,
    value: i + 1,
    code: unit ? "S" : "ordinal",
    capital: false,
  });
}
add("thirtieth", CLASS.ORDINAL | CLASS.DAYNUM, "ordinal", 30);

/** Meaning of a word in lower case, if it has one here. */
export function lookUp(word: string): WordEntry | undefined {
  return entries.get(word);
}

/** Abbreviations that take a full stop with them. */
export const DOTTED: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tues tue wed thurs thur thu fri sat sun".split(" "),
);
