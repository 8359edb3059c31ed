// Reads the time expressions of an article. First form: the commonest kinds only.
//
// Gives   TimeExpression[] in the order of the text
// Refuses the clock: "today" is the day of publication that the caller names

import {
  addDays,
  addMonths,
  dayNumberOf,
  formatIsoDay,
  type IsoDay,
  isoDayOf,
  mondayOf,
  parseIsoDay,
  weekdayOf,
} from "@/lib/base/calendar";
import type { Sentence } from "@/lib/text/types";
import type { Signal, TemporalContext, TimeExpression } from "./types";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const DAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

interface Found {
  readonly edtf?: string;
  readonly timex: string;
  readonly relative: boolean;
}

const day = (iso: IsoDay, relative = true): Found => ({ edtf: iso, timex: iso, relative });

function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().replace(".", "").slice(0, 3))) + 1;
}

function nearestYear(published: IsoDay, month: number, dayOfMonth: number): string {
  const year = Number(published.slice(0, 4));
  const away = (y: number) =>
    Math.abs(
      dayNumberOf(formatIsoDay({ year: y, month, day: Math.min(dayOfMonth, 28) })) - dayNumberOf(published),
    );
  return String([year - 1, year, year + 1].sort((a, b) => away(a) - away(b))[0]);
}

function weekday(published: IsoDay, name: string): IsoDay {
  const wanted = DAYS.indexOf(name.toLowerCase()) + 1;
  const today = dayNumberOf(published);
  return isoDayOf(today - ((weekdayOf(today) - wanted + 7) % 7));
}

function isoMonth(published: IsoDay, months: number): string {
  const parts = parseIsoDay(published);
  return parts ? formatIsoDay(addMonths(parts, months)).slice(0, 7) : published.slice(0, 7);
}

const two = (n: number) => String(n).padStart(2, "0");

const RULES: readonly {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray, published: IsoDay) => Found | undefined;
}[] = [
  {
    rule: "day-month",
    pattern: new RegExp(`\\b(?:${DAY},? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?\\b`, "g"),
    read: ([, , d = "", m = "", y], p) =>
      day(`${y ?? nearestYear(p, monthNumber(m), Number(d))}-${two(monthNumber(m))}-${two(Number(d))}`, !y),
  },
  {
    rule: "month-day",
    pattern: new RegExp(`\\b(?:${DAY},? )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, "g"),
    read: ([, , m = "", d = "", y], p) =>
      day(`${y ?? nearestYear(p, monthNumber(m), Number(d))}-${two(monthNumber(m))}-${two(Number(d))}`, !y),
  },
  {
    rule: "month-year",
    pattern: new RegExp(`\\b${MONTH},? (\\d{4})\\b`, "g"),
    read: ([, m = "", y = ""]) => {
      const value = `${y}-${two(monthNumber(m))}`;
      return { edtf: value, timex: value, relative: false };
    },
  },
  {
    rule: "season-year",
    pattern: /\b(?:the )?(spring|summer|fall|autumn|winter)(?: of)? (\d{4})\b/gi,
    read: ([, s = "", y = ""]) => ({
      edtf: `${y}-${{ spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 }[s.toLowerCase()]}`,
      timex: `${y}-${s.slice(0, 2).toUpperCase()}`,
      relative: false,
    }),
  },
  {
    rule: "month",
    pattern:
      /\b(?:in|since|last|next|this|of|by|until|during) (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    read: ([, m = ""], p) => {
      const value = `${nearestYear(p, monthNumber(m), 15)}-${two(monthNumber(m))}`;
      return { edtf: value, timex: value, relative: true };
    },
  },
  {
    rule: "weekday",
    pattern: new RegExp(`\\b(?:(last|next|this) )?(${DAY})(?: (?:morning|afternoon|evening|night))?\\b`, "g"),
    read: ([, which, name = ""], p) => {
      const latest = weekday(p, name);
      return day(which === "next" ? addDays(latest, 7) : latest);
    },
  },
  { rule: "palm-sunday", pattern: /\bPalm Sunday\b/g, read: (_, p) => day(weekday(p, "sunday")) },
  {
    rule: "weekend",
    pattern: /\b(?:the|last|this) weekend\b/gi,
    read: (_, p) => {
      const saturday = weekday(addDays(p, -1), "saturday");
      return {
        edtf: `${saturday}/${addDays(saturday, 1)}`,
        timex: `${saturday}/${addDays(saturday, 1)}`,
        relative: true,
      };
    },
  },
  {
    rule: "last-week",
    pattern: /\b(last|this|next) week\b/gi,
    read: ([, which = ""], p) => {
      const shift = { last: -7, this: 0, next: 7 }[which.toLowerCase()] ?? 0;
      const monday = isoDayOf(mondayOf(dayNumberOf(p)) + shift);
      return {
        edtf: `${monday}/${addDays(monday, 6)}`,
        timex: `${monday}/${addDays(monday, 6)}`,
        relative: true,
      };
    },
  },
  {
    rule: "last-month",
    pattern: /\b(last|this|next|earlier this|later this) month\b/gi,
    read: ([, which = ""], p) => {
      const value = isoMonth(p, { last: -1, next: 1 }[which.toLowerCase()] ?? 0);
      return { edtf: value, timex: value, relative: true };
    },
  },
  {
    rule: "last-year",
    pattern: /\b(last|this|next|earlier this|later this) year\b/gi,
    read: ([, which = ""], p) => {
      const value = String(Number(p.slice(0, 4)) + ({ last: -1, next: 1 }[which.toLowerCase()] ?? 0));
      return { edtf: value, timex: value, relative: true };
    },
  },
  {
    rule: "units-ago",
    pattern: new RegExp(
      `\\b(more than )?(\\d{1,3}|an?|${NUMBERS.join("|")}) (day|week|month|year)s? ago\\b`,
      "gi",
    ),
    read: ([, more, count = "", unit = ""], p) => {
      const n = /^an?$/i.test(count) ? 1 : Number(count) || NUMBERS.indexOf(count.toLowerCase()) + 1;
      const parts = parseIsoDay(p);
      if (!parts) return undefined;
      const byDays = { day: 1, week: 7 }[unit.toLowerCase()];
      const months = unit.toLowerCase() === "year" ? 12 * n : n;
      const month = formatIsoDay(addMonths(parts, -months)).slice(0, 7);
      const value = byDays
        ? addDays(p, -byDays * n)
        : more
          ? month
          : unit === "year"
            ? month.slice(0, 4)
            : month;
      return { edtf: more ? `../${value}` : value, timex: value, relative: true };
    },
  },
  { rule: "today", pattern: /\btoday\b/gi, read: (_, p) => day(p) },
  { rule: "yesterday", pattern: /\byesterday\b/gi, read: (_, p) => day(addDays(p, -1)) },
  { rule: "tomorrow", pattern: /\btomorrow\b/gi, read: (_, p) => day(addDays(p, 1)) },
  {
    rule: "year",
    pattern: /\b(?:19|20)\d\d\b/g,
    read: ([y = ""]) => ({ edtf: y, timex: y, relative: false }),
  },
];

const SIGNAL = /\b(since|by|until|before|after|over|during) $/i;
const LEADING = /^(?:in|since|of|by|until|during) /i;

function wrap(edtf: string, word: Signal["word"] | undefined): string {
  if (edtf.includes("/")) return edtf;
  if (word === "since" || word === "after") return `${edtf}/..`;
  return word === "by" || word === "until" || word === "before" ? `../${edtf}` : edtf;
}

/** Reads the time expressions of an article, in the order of the text; they never overlap. */
export function readTimes(
  text: string,
  context: TemporalContext,
  _sentences?: readonly Sentence[],
): TimeExpression[] {
  const all: TimeExpression[] = [];
  for (const { rule, pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const found = read(match, context.published);
      const lead = LEADING.exec(match[0])?.[0].length ?? 0;
      const [start, end] = [match.index + lead, match.index + match[0].length];
      if (!found || all.some((other) => other.start < end && start < other.end)) continue;
      const before = SIGNAL.exec(text.slice(Math.max(0, start - 8), start));
      const word = before?.[1]?.toLowerCase() as Signal["word"] | undefined;
      const edtf = found.edtf && wrap(found.edtf, word);
      all.push({
        start,
        end,
        text: text.slice(start, end),
        type: "DATE",
        edtf,
        timex: found.timex,
        ...(before && word ? { signal: { word, start: start - before[0].length } } : {}),
        rule,
        ...(found.relative ? { anchor: { kind: "published", edtf: context.published } } : {}),
        explanation: `“${text.slice(start, end)}” is ${edtf}`,
      });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}
