// The two-level calendar axis: days over months, months over years, years over decades.
//
// Input   a scale
// Output  ticks in pixels with their words; never more of them than have room
// Knows   the calendar and a label's least room, not the marks

import { addMonths, type DayNumber, mondayOf, toDayNumber, toDayParts, weekdayOf } from "@/lib/base/calendar";
import type { DayScale } from "./scale";
import type { Axis, CalendarUnit, Tick } from "./types";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** What the words of a minor tick are: its unit, how many units apart, over which major unit. */
interface Level {
  readonly unit: CalendarUnit;
  readonly step: number;
  readonly major: CalendarUnit;
  /** Least room that one tick needs, px. */
  readonly minPx: number;
  /** Average length of the step, days. */
  readonly days: number;
}

// From fine to coarse: the first that has room is taken.
const LEVELS: readonly Level[] = [
  { unit: "hour", step: 1, major: "day", minPx: 44, days: 1 / 24 },
  { unit: "hour", step: 3, major: "day", minPx: 90, days: 3 / 24 },
  { unit: "hour", step: 6, major: "day", minPx: 120, days: 6 / 24 },
  { unit: "day", step: 1, major: "month", minPx: 22, days: 1 },
  { unit: "week", step: 1, major: "month", minPx: 26, days: 7 },
  { unit: "month", step: 1, major: "year", minPx: 32, days: 30.4 },
  { unit: "quarter", step: 1, major: "year", minPx: 32, days: 91.3 },
  { unit: "year", step: 1, major: "decade", minPx: 36, days: 365.25 },
  { unit: "year", step: 2, major: "decade", minPx: 36, days: 730.5 },
  { unit: "year", step: 5, major: "decade", minPx: 36, days: 1826 },
  { unit: "decade", step: 1, major: "century", minPx: 44, days: 3652.5 },
  { unit: "decade", step: 2, major: "century", minPx: 44, days: 7305 },
  { unit: "century", step: 1, major: "century", minPx: 44, days: 36_525 },
  { unit: "century", step: 5, major: "century", minPx: 44, days: 182_625 },
];

const YEARS: Partial<Record<CalendarUnit, number>> = { year: 1, decade: 10, century: 100 };

/** First day of the unit that holds `day`; `step` groups units (years in twos start in even years). */
export function floorTo(day: DayNumber, unit: CalendarUnit, step: number): DayNumber {
  if (unit === "hour") return Math.floor((day * 24) / step + 1e-6) * (step / 24);
  const whole = Math.floor(day);
  if (unit === "day") return whole;
  if (unit === "week") return mondayOf(whole);
  const { year, month } = toDayParts(whole);
  if (unit === "month") return toDayNumber({ year, month, day: 1 });
  if (unit === "quarter") return toDayNumber({ year, month: month - ((month - 1) % 3), day: 1 });
  const years = (YEARS[unit] ?? 1) * step;
  return toDayNumber({ year: Math.floor(year / years) * years, month: 1, day: 1 });
}

/** First day of the unit after the one that starts on `day`. */
export function nextAfter(day: DayNumber, unit: CalendarUnit, step: number): DayNumber {
  // From hours as whole numbers: sums of twenty-fourths would drift.
  if (unit === "hour") return Math.round(day * 24 + step) / 24;
  if (unit === "day") return day + 1;
  if (unit === "week") return day + 7;
  const parts = toDayParts(day);
  if (unit === "month" || unit === "quarter") return toDayNumber(addMonths(parts, unit === "month" ? 1 : 3));
  return toDayNumber({ year: parts.year + (YEARS[unit] ?? 1) * step, month: 1, day: 1 });
}

/** The years before 1 are counted from 0 by machines (ISO 8601) and backwards from 1 by people. */
function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function minorWords(day: DayNumber, level: Level, roomPx: number): string {
  if (level.unit === "hour")
    return `${String(Math.round(day * 24) - 24 * Math.floor(day + 1e-6)).padStart(2, "0")}:00`;
  const { year, month, day: dayOfMonth } = toDayParts(day);
  const name = MONTHS[month - 1] ?? "";
  if (level.unit === "day")
    return roomPx >= 50 ? `${WEEKDAYS[weekdayOf(day) - 1]} ${dayOfMonth}` : String(dayOfMonth);
  if (level.unit === "week") return String(dayOfMonth);
  if (level.unit === "month" || level.unit === "quarter") return roomPx >= 76 ? name : name.slice(0, 3);
  return level.unit === "decade" && year > 0 ? `${year}s` : yearWords(year);
}

function majorWords(day: DayNumber, unit: CalendarUnit, roomPx: number): string {
  const { year, month } = toDayParts(day);
  const name = MONTHS[month - 1] ?? "";
  if (unit === "day") return dayWords(day, roomPx);
  if (unit === "month") {
    if (roomPx >= 104) return `${name} ${year}`;
    return roomPx >= 60 ? `${name.slice(0, 3)} ${year}` : roomPx >= 28 ? name.slice(0, 3) : "";
  }
  if (year <= 0) return yearWords(year);
  if (unit === "decade") return `${year}s`;
  if (unit === "century") return `${year}–${String((year + 99) % 100).padStart(2, "0")}`;
  return String(year);
}

/** "Fri 11 April 2025", or as much of it as has room. */
function dayWords(day: DayNumber, roomPx: number): string {
  const parts = toDayParts(day);
  const name = MONTHS[parts.month - 1] ?? "";
  if (roomPx >= 132) return `${WEEKDAYS[weekdayOf(day) - 1]} ${parts.day} ${name} ${parts.year}`;
  return roomPx >= 60 ? `${parts.day} ${name.slice(0, 3)}` : String(parts.day);
}

/** Half of a character's width at the axis' size, px. */
const HALF_GLYPH_PX = 3.4;

interface Ends {
  readonly x: number;
  readonly nextX: number;
  /** The same, cut to the drawing. */
  readonly left: number;
  readonly right: number;
}

function minorX({ unit }: Level, scale: DayScale, day: DayNumber, { x, nextX, left, right }: Ends): number {
  if (unit === "hour") return x;
  if (unit === "week") return scale.xOf(day + 0.5);
  return unit === "day" ? (x + nextX) / 2 : (left + right) / 2;
}

function minorTicks(scale: DayScale, level: Level): Tick[] {
  const ticks: Tick[] = [];
  const { startDay, endDay } = scale.view;
  let day = floorTo(startDay, level.unit, level.step);
  while (day < endDay) {
    const next = nextAfter(day, level.unit, level.step);
    const [x, nextX] = [scale.xOf(day), scale.xOf(next)];
    const words = minorWords(day, level, nextX - x);
    // A week's first day and an hour stand by their line; other words in the middle of what is seen of their column.
    const [left, right] = [Math.max(0, x), Math.min(scale.widthPx, nextX)];
    const whole = level.unit === "week" || level.unit === "day" || level.unit === "hour";
    const labelX = minorX(level, scale, day, { x, nextX, left, right });
    const half = words.length * HALF_GLYPH_PX;
    const cut = labelX - half < 0 || labelX + half > scale.widthPx || (!whole && right - left < 2 * half + 4);
    ticks.push({ key: `${level.unit}${day}`, x, labelX, label: cut ? "" : words });
    day = next;
  }
  return ticks;
}

const MAJOR_INSET_PX = 6;

function majorTicks(scale: DayScale, unit: CalendarUnit): Tick[] {
  const ticks: Tick[] = [];
  const { startDay, endDay } = scale.view;
  let day = floorTo(startDay, unit, 1);
  while (day < endDay) {
    const next = nextAfter(day, unit, 1);
    const x = scale.xOf(day);
    const left = Math.max(x, 0);
    const room = Math.min(scale.xOf(next), scale.widthPx) - left;
    const words = majorWords(day, unit, room);
    // About 7 px a character: a name that would run into its neighbour's is left out.
    const fits = words.length * 7 + MAJOR_INSET_PX < room;
    ticks.push({ key: `${unit}${day}`, x, labelX: left + MAJOR_INSET_PX, label: fits ? words : "" });
    day = next;
  }
  return ticks;
}

/** Least width of a day whose weekends are shown, px. */
const WEEKEND_MIN_PX = 8;

function weekends(scale: DayScale): Axis["weekends"] {
  const found: { key: string; x: number; widthPx: number }[] = [];
  for (let monday = mondayOf(Math.floor(scale.view.startDay)); monday < scale.view.endDay; monday += 7) {
    const x = Math.max(0, scale.xOf(monday + 5));
    const widthPx = Math.min(scale.widthPx, scale.xOf(monday + 7)) - x;
    if (widthPx > 0) found.push({ key: `weekend${monday}`, x, widthPx });
  }
  return found;
}

/** The axis for a scale: the finest units whose labels have room. */
export function calendarAxis(scale: DayScale): Axis {
  const level = LEVELS.find(({ days, minPx }) => days * scale.pxPerDay >= minPx) ?? LEVELS.at(-1);
  if (!level) throw new Error("no level of the axis is listed");
  return {
    minor: minorTicks(scale, level),
    major: level.major === level.unit ? [] : majorTicks(scale, level.major),
    minorUnit: level.unit,
    weekends: scale.pxPerDay >= WEEKEND_MIN_PX ? weekends(scale) : [],
  };
}

/** Least room of a tick in a single row, px: "7 April" or "Apr 2025" needs more than a year's number. */
const ROW_MIN_PX = 68;

/** Ticks in one row, each with words that need no second row: "7 April", "Apr 2025", "2025". */
export function singleRowTicks(scale: DayScale): Tick[] {
  const fits = ({ unit, days, minPx }: Level) =>
    days * scale.pxPerDay >= (unit in YEARS ? minPx : ROW_MIN_PX);
  const level = LEVELS.find(fits) ?? LEVELS.at(-1);
  if (!level) return [];
  return minorTicks(scale, level).map((tick) => ({ ...tick, label: tick.label && rowWords(tick, level) }));
}

function rowWords(tick: Tick, { unit }: Level): string {
  if (unit === "hour") return tick.label;
  const { year, month, day } = toDayParts(Number(tick.key.replace(unit, "")));
  const name = MONTHS[month - 1] ?? "";
  if (unit === "day" || unit === "week") return `${day} ${name.slice(0, 3)}`;
  return unit === "month" || unit === "quarter" ? `${name.slice(0, 3)} ${year}` : tick.label;
}
