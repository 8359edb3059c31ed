// Reads "the week of 3 March", "the week ended March 9": the calendar week in which the day lies.

import { toDayNumber } from "@/lib/base/calendar";
import { nearestDay } from "../nearest";
import { fromPublication, numberOf, type Rule } from "../rule";
import { runOf } from "../runs";

/** "the week of March 3, 2024". */
export const weekOf: Rule = {
  name: "week-of",
  patterns: [
    "the? week (of|to|ended|ending|beginning|commencing|starting) (MONTH) day:DAYNUM",
    "the? week (of|to|ended|ending|beginning|commencing|starting) (MONTH) day:DAYNUM ,? YEAR",
    "the? week (of|to|ended|ending|beginning|commencing|starting) day:DAYNUM (MONTH) YEAR?",
  ],
  read(found, scene) {
    const [month, day, year] = [numberOf(found, "month"), numberOf(found, "day"), numberOf(found, "year")];
    if (!Number.isNaN(year)) return { value: runOf(toDayNumber({ year, month, day }), "week") };
    const near = nearestDay(scene.published, month, day, scene.tenseAt(found.from, found.to));
    return near === undefined ? undefined : fromPublication(scene, runOf(near, "week"));
  },
};
