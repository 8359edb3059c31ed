// Reads a count of units before publication: "three days ago", "a week ago Monday", "ten years ago this month".

import { toDayParts } from "@/lib/base/calendar";
import { edtfOf } from "../edtf-value";
import {
  codeOf,
  type Found,
  fromPublication,
  NO_TIME,
  type Reading,
  type Rule,
  type Scene,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun, grainOf, monthRun, moveDay, moveRun, runOf, seasonRun, weekdayBefore } from "../runs";
import type { DateValue } from "../value";
import type { UnitCode } from "../vocabulary";
import { CLOCKED, countOf, exactWeeks, ONE, yearBefore } from "./units-apart";

/** "more than three years ago" ends in the month that is exactly so long ago, "less than" begins there. */
function bounded(found: Found, scene: Scene, count: number, unit: UnitCode): DateValue | undefined {
  const two = `${wordBefore(found, scene, 2)} ${wordBefore(found, scene)}`;
  const more = two === "more than" || wordBefore(found, scene) === "over";
  const less = two === "less than" || wordBefore(found, scene) === "under";
  if (!more && !less) return undefined;
  const day = moveDay(scene.published, -count, unit);
  if (unit === "C") return undefined;
  const { year, month } = toDayParts(day);
  const fine = ["DE", "Y", "M"].includes(unit) ? monthRun(year, month) : runOf(day, grainOf(unit));
  const bound = more ? "before" : "after";
  const edtf = edtfOf({ ...fine, bound });
  // TIMEX3 has the year or the week itself, and says "more" elsewhere.
  return {
    ...runOf(day, unit === "DE" ? "year" : grainOf(unit)),
    bound,
    ...(edtf ? { edtf } : {}),
  };
}

/** "half a year ago" is a month, "half a century ago" a year. */
function halfAgo(published: number, unit: UnitCode): DateValue | undefined {
  const grain = ({ Y: "month", DE: "year", C: "year" } as const)[unit as string];
  return grain && { ...runOf(moveDay(published, -0.5, unit), grain), blur: "about" };
}

const LONG_AGO: Reading = { value: { kind: "reference", to: "PAST_REF" } };

/** "three days ago", "a year ago", "years ago". */
export const unitsAgo: Rule = {
  name: "units-ago",
  patterns: [
    `count:${ONE}? UNIT ago`,
    `count:${ONE} UNIT and a half ago`,
    `count:${ONE} UNIT or so ago`,
    "count:half a UNIT ago",
    `count:${ONE} - UNIT - ago`,
  ],
  read(found, scene) {
    const unit = codeOf(found, "unit") as UnitCode;
    const count = countOf(found);
    if (!found.kept.count && !/s$|ia$/.test(wordOf(found, "unit"))) return undefined;
    if (!found.kept.count && /^[mb]illion$/.test(wordBefore(found, scene))) return NO_TIME; // "65 million years ago"
    if (Number.isNaN(count) || !found.kept.count) return LONG_AGO;
    if (CLOCKED.has(unit)) return fromPublication(scene, dayRun(scene.published));
    const half = count === 0.5 ? halfAgo(scene.published, unit) : undefined;
    if (half) return fromPublication(scene, half);
    const value = exactWeeks(scene.published, -count, unit, "day");
    const compared = count === 1 ? yearBefore(found, scene, unit, count) : undefined;
    if (compared) return compared;
    const coarse = ["Y", "M", "DE", "C"].includes(unit) ? { ...value, blur: "about" as const } : value;
    return fromPublication(scene, bounded(found, scene, count, unit) ?? coarse);
  },
};

/** "fifty years ago today", "a week ago Monday", "ten years ago this month", "two summers ago", "two Fridays ago". */
export const unitsAgoOn: Rule = {
  name: "units-ago",
  patterns: [
    `count:${ONE} UNIT ago near:(today|yesterday|tomorrow)`,
    `count:${ONE} UNIT ago (on|this)? WEEKDAY`,
    `count:${ONE} UNIT ago this fine:UNIT`,
    `count:${ONE} SEASON ago`,
    `count:${ONE} WEEKDAY ago`,
  ],
  read(found, scene) {
    const [count, unit] = [countOf(found), codeOf(found, "unit") as UnitCode];
    if (Number.isNaN(count) || CLOCKED.has(unit)) return undefined;
    const { near, weekday, fine, season } = found.kept;
    if (weekday && unit === "Y") return fromPublication(scene, yearsAgoOn(scene, count, weekday.value ?? 1));
    const away = found.kept.unit ? moveDay(scene.published, -count, unit) : scene.published;
    if (near) return fromPublication(scene, dayRun(away + ({ tomorrow: 1, yesterday: -1 }[near.word] ?? 0)));
    if (fine) {
      const grain = grainOf(fine.code as UnitCode);
      return ["week", "month", "year"].includes(grain)
        ? fromPublication(scene, runOf(away, grain))
        : undefined;
    }
    if (weekday?.value !== undefined) {
      const weeks = found.kept.unit ? count : count - 1;
      if (found.kept.unit && unit !== "W") return undefined;
      return fromPublication(scene, dayRun(weekdayBefore(scene.published - 1, weekday.value) - 7 * weeks));
    }
    return season ? fromPublication(scene, seasonsAgo(scene, season.code, count)) : undefined;
  },
};

/** "ten years ago Tuesday": that Tuesday's day, so many years before. */
function yearsAgoOn({ published }: Scene, years: number, weekday: number): DateValue {
  return dayRun(moveDay(weekdayBefore(published, weekday), -years, "Y"));
}

/** "two summers ago": of the years before, counted from the season that is over or under way. */
function seasonsAgo({ published }: Scene, code: string, count: number): DateValue {
  const { year } = toDayParts(published);
  return moveRun(seasonRun(year, code), -4 * count);
}
