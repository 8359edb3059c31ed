// Reads days with a month: "11 April 2025", "Monday, April 14th", "the 3rd of May", "2025-04-11", "4/11/2025".
// Without a year it is the nearest such day; a weekday beside it decides between years.

import { isRealDay, parseIsoDay, toDayNumber, toDayParts } from "@/lib/base/calendar";
import { nearestDay } from "../nearest";
import {
  codeOf,
  type Found,
  fromPublication,
  NO_TIME,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
} from "../rule";
import { dayRun } from "../runs";

const FOURTEEN = ["(MONTH)", "the? day:DAYNUM"]; // April 14
const WEEKDAY = "WEEKDAY ,? (the|,)?";

function fixed(year: number, month: number, day: number): Reading | undefined {
  const parts = { year, month, day };
  return isRealDay(parts) ? { value: dayRun(toDayNumber(parts)) } : undefined;
}

function readDay(found: Found, scene: Scene): Reading | typeof NO_TIME {
  const [month, day] = [numberOf(found, "month"), numberOf(found, "day")];
  const short = numberOf(found, "shortyear");
  const year = Number.isNaN(short) ? numberOf(found, "year") : short + (short < 50 ? 2000 : 1900);
  if (!Number.isNaN(year)) return fixed(year, month, day) ?? NO_TIME;
  const near = nearestDay(
    scene.published,
    month,
    day,
    scene.tenseAt(found.from, found.to),
    found.kept.weekday?.value,
  );
  return near === undefined ? NO_TIME : fromPublication(scene, dayRun(near));
}

/** "April 14, 2025", "14 April". */
export const calendarDay: Rule = {
  name: "calendar-day",
  patterns: [
    `${FOURTEEN.join(" ")} (,|of|in)? YEAR`,
    `${FOURTEEN.join(" ")} ,? SHORTYEAR`,
    FOURTEEN.join(" "),
    "day:DAYNUM -? of? (MONTH) -? (,|of|in)? YEAR",
    "day:DAYNUM of? (MONTH) SHORTYEAR",
    "day:DAYNUM -? of? (MONTH)",
  ].flatMap((pattern) => [`${WEEKDAY} ${pattern}`, `the? ${pattern}`]),
  read: readDay,
};

/** "last Oct. 23": the latest such day. */
export const calendarDayLast: Rule = {
  name: "calendar-day-last",
  patterns: ["last (MONTH) day:DAYNUM"],
  read(found, scene) {
    const [month, day] = [numberOf(found, "month"), numberOf(found, "day")];
    const near = nearestDay(scene.published, month, day, "past");
    if (near === undefined) return NO_TIME;
    const { year } = toDayParts(near);
    return near < scene.published
      ? fromPublication(scene, dayRun(near))
      : (fixed(year - 1, month, day) ?? NO_TIME);
  },
};

/** "2025-04-11", "2025-04-11T10:30". */
export const isoDay: Rule = {
  name: "iso-day",
  patterns: ["ISO"],
  read(found) {
    const [day = "", clock] = codeOf(found, "iso").split("T");
    const parts = parseIsoDay(day);
    if (!parts) return undefined;
    const value = dayRun(toDayNumber(parts));
    return { value: clock ? { ...value, clock } : value };
  },
};

/** "4/11/2025": month first, as American papers have it, unless only the other order names a day. */
export const slashedDay: Rule = {
  name: "slashed-day",
  patterns: ["SLASHED"],
  read(found) {
    const [a = 0, b = 0, c = 0] = codeOf(found, "slashed").split("/").map(Number);
    if (!codeOf(found, "slashed").match(/\/\d+$/)) return undefined; // "1/2" is a fraction, "9/11" a name
    const year = c > 99 ? c : c + (c < 50 ? 2000 : 1900);
    return fixed(year, a, b) ?? fixed(year, b, a);
  },
};
