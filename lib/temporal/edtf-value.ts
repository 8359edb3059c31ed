// Writes a value in EDTF, the calendar value that a timeline draws. What names no place in the calendar has none.

import { type DayNumber, isoDayOf, toDayParts } from "@/lib/base/calendar";
import { type Edtf, parseEdtf } from "@/lib/base/edtf";
import { lastDayOf } from "./runs";
import type { DateValue, Value } from "./value";

const four = (n: number) => (n < 1000 ? String(n).padStart(4, "0") : String(n));
const two = (n: number) => (n < 10 ? `0${n}` : String(n));

// News names the same days again and again, and a day's text is made of three numbers.
const REMEMBERED = 5000;
const dayTexts = new Map<DayNumber, Edtf>();
const blurredTexts = new Map<Edtf, Edtf>();

function remember<Key, Text>(texts: Map<Key, Text>, key: Key, text: Text): Text {
  if (texts.size >= REMEMBERED) texts.clear();
  texts.set(key, text);
  return text;
}

/** A day as YYYY-MM-DD. */
export function dayText(day: DayNumber): Edtf {
  return dayTexts.get(day) ?? remember(dayTexts, day, isoDayOf(day));
}

/** The value marked as approximate, where it has such a form. */
function approximately(edtf: Edtf): Edtf {
  const known = blurredTexts.get(edtf);
  return known ?? remember(blurredTexts, edtf, parseEdtf(`${edtf}~`) ? `${edtf}~` : edtf);
}

function runEdtf(value: DateValue): Edtf {
  if (value.grain === "day") return dayText(value.day);
  const { year, month } = toDayParts(value.day);
  switch (value.grain) {
    case "week":
    case "weekend":
      return `${dayText(value.day)}/${dayText(lastDayOf(value))}`;
    case "month":
      return `${four(year)}-${two(month)}`;
    case "quarter":
      return `${four(year)}-${two(month)}/${four(year)}-${two(month + 2)}`;
    case "half":
      return `${four(year)}-${two(month)}/${four(year)}-${two(month + 5)}`;
    case "season":
      return `${four(year)}-${{ 3: 21, 6: 22, 9: 23 }[month] ?? 24}`;
    case "year":
      return four(year);
    case "decade":
      return `${four(year).slice(0, 3)}X`;
    case "century":
      return `${four(year).slice(0, 2)}XX`;
  }
}

/** The EDTF value; `undefined` for lengths, repetitions and "recently". */
export function edtfOf(value: Value): Edtf | undefined {
  if (value.kind === "duration") return value.edtf;
  if (value.kind !== "date") return undefined;
  if (value.edtf) return value.edtf;
  const edtf = runEdtf(value);
  if (value.bound === "before") return `../${lastOf(edtf)}`;
  if (value.bound === "after") return `${firstOf(edtf)}/..`;
  // A run with two ends has room enough for "early" and "late".
  if (!value.blur || value.grain === "day" || edtf.includes("/")) return edtf;
  return approximately(edtf);
}

/** First end of a value: the value itself, or the start of an interval. */
export function firstOf(edtf: Edtf): Edtf {
  const slash = edtf.indexOf("/");
  return slash < 0 ? edtf : edtf.slice(0, slash);
}

/** Last end of a value: the value itself, or the end of an interval. */
export function lastOf(edtf: Edtf): Edtf {
  return edtf.slice(edtf.indexOf("/") + 1);
}
