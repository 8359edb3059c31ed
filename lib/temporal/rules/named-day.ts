// Knows the few days that news names by day and month alone, long after: "the September 11 attacks", "9/11".

/** A day that its happenings name. */
interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What stands beside the date where that day is meant. */
  readonly words: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const ATTACKS = "attack attacks terrorist terrorists terror assault massacre";

// Each is called so by reports of the years after it, and the words are those of the happening itself.
const NAMED_DAYS: readonly NamedDay[] = [
  {
    year: 2001,
    month: 9,
    day: 11,
    words: words(`${ATTACKS} hijackings hijackers commission memorial victims`),
  },
  { year: 2005, month: 7, day: 7, words: words("bombings bombers") },
  { year: 2021, month: 1, day: 6, words: words("riot riots rioters insurrection insurrectionists") },
  { year: 2023, month: 10, day: 7, words: words(ATTACKS) },
];

/** Year of such a day with these words beside it, where it lies before the year of publication or in it. */
export function yearOfNamedDay(
  month: number,
  day: number,
  beside: readonly string[],
  latest: number,
): number | undefined {
  const named = NAMED_DAYS.find((each) => each.month === month && each.day === day && each.year <= latest);
  return named && beside.some((word) => named.words.has(word)) ? named.year : undefined;
}
