// Writes a value as TIMEX3 does (ISO 24617-1): "1998-W02-WE", "2012-FA", "P3M", "2013-03-22TEV".

import { mondayOf, toDayNumber, toDayParts } from "@/lib/base/calendar";
import { dayText } from "./edtf-value";
import type { TimexType } from "./types";
import type { DateValue, DurationValue, Value } from "./value";
import type { UnitCode } from "./vocabulary";

const four = (n: number) => (n < 1000 ? String(n).padStart(4, "0") : String(n));
const two = (n: number) => (n < 10 ? `0${n}` : String(n));

function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3;
  const { year } = toDayParts(thursday);
  const first = mondayOf(toDayNumber({ year, month: 1, day: 4 }));
  return `${four(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

function dateTimex({ grain, day, part, clock }: DateValue): string {
  if (grain === "day") return dayText(day) + (clock ? `T${clock}` : part ? `T${part}` : "");
  const { year, month } = toDayParts(day);
  switch (grain) {
    case "weekend":
      return `${isoWeek(day)}-WE`;
    case "week":
      return isoWeek(day);
    case "month":
      return `${four(year)}-${two(month)}`;
    case "quarter":
      return `${four(year)}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${four(year)}-H${month < 7 ? 1 : 2}`;
    case "season":
      return `${four(year)}-${{ 3: "SP", 6: "SU", 9: "FA" }[month] ?? "WI"}`;
    case "year":
      return four(year);
    case "decade":
      return four(year).slice(0, 3);
    case "century":
      return four(year).slice(0, 2);
  }
}

const CLOCK_UNITS: Readonly<Record<string, string>> = { S: "S", MIN: "M", H: "H" };
// The smaller unit that a half is written in: two and a half years are P2Y6M.
const HALVES: Readonly<Record<string, string>> = {
  Y: "6M",
  H: "30M",
  MIN: "30S",
  D: "T12H",
  DE: "5Y",
  C: "50Y",
};

/** "PT1H40M", "P1DT6H", "P2Y6M": two lengths as one. */
function joinedTimex(first: string, second: string): string {
  return first.includes("T") ? first + second.slice(2) : first + second.slice(1);
}

function durationTimex({ count, unit, rest }: DurationValue): string {
  if (rest)
    return joinedTimex(
      durationTimex({ kind: "duration", count, unit }),
      durationTimex({ kind: "duration", ...rest }),
    );
  if (unit === "X") return "PXX";
  const clock = CLOCK_UNITS[unit];
  const prefix = clock ? "PT" : "P";
  const letter = clock ?? plainLetter(unit);
  if (Number.isNaN(count)) return `${prefix}X${letter}`;
  if (unit === "FN") return `P${count * 2}W`;
  if ((unit === "DE" || unit === "C") && count !== 1) return `P${count * (unit === "C" ? 100 : 10)}Y`;
  const whole = Math.floor(count);
  const half = count - whole === 0.5 ? HALVES[unit] : undefined;
  if (half) return `${prefix}${whole ? whole + letter : ""}${half}`;
  return `${prefix}${count}${letter}`;
}

function plainLetter(unit: UnitCode): string {
  return { FN: "W", WE: "WE", DE: "E", MIL: "L" }[unit as string] ?? unit;
}

/** The TIMEX3 value. */
export function timexOf(value: Value): string {
  switch (value.kind) {
    case "date":
      return dateTimex(value);
    case "reference":
      return value.to;
    case "duration":
      return durationTimex(value);
    case "set":
      return value.timex;
  }
}

/** The TIMEX3 type: a date with a part of the day or a clock time is a TIME. */
export function timexTypeOf(value: Value): TimexType {
  if (value.kind === "duration") return "DURATION";
  if (value.kind === "set") return "SET";
  return value.kind === "date" && (value.part || value.clock) ? "TIME" : "DATE";
}
