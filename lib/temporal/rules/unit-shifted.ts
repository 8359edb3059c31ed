// Reads one unit of the calendar beside the present one: "last week", "this year", "the coming month", "the weekend".

import { isoDayOf, mondayOf } from "@/lib/base/calendar";
import {
  codeOf,
  type Found,
  fromPublication,
  type Rule,
  standingFor,
  wordAfter,
  wordBefore,
  wordOf,
} from "../rule";
import { grainOf, moveRun, runOf } from "../runs";
import type { DateValue, Grain } from "../value";
import type { UnitCode } from "../vocabulary";

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
};

const SHORT: ReadonlySet<string> = new Set(["day", "week", "month", "decade", "century"]);

/** The run of the calendar that one unit gives; none for plurals, hours and the like. */
export function unitGrain(found: Found): Grain | undefined {
  const code = codeOf(found, "unit") as UnitCode;
  const plural = /s$|ia$|ies$/.test(wordOf(found, "unit"));
  return plural || ["S", "MIN", "H", "D", "FN", "MIL"].includes(code) ? undefined : grainOf(code);
}

/** The weekend that a past verb means: the latest whose Saturday is over or under way. */
function lastWeekend(published: number): DateValue {
  const now = runOf(published, "weekend");
  return published - mondayOf(published) >= 6 ? now : moveRun(now, -1);
}

/** "last week", "this year", "the current quarter". */
export const unitShifted: Rule = {
  name: "unit-shifted",
  patterns: [
    "which:(last|this|next) UNIT",
    "this which:(past|coming) UNIT",
    "(the|its|their|our|his) which:(last|past|current|present|coming|upcoming) UNIT",
    "which:(last|this|next|current) (calendar|fiscal|financial|school|academic) UNIT",
    "(the|its|their|our) which:(last|current|next) (calendar|fiscal|financial|school|academic) UNIT",
  ],
  read(found, scene) {
    const grain = unitGrain(found);
    const which = wordOf(found, "which");
    // "the past week" is a length that ends now; the year is told as the calendar's
    const stretch = which === "past" && scene.items[found.to - 3]?.word === "the" && SHORT.has(grain ?? "");
    if (!grain || stretch) return undefined;
    return fromPublication(scene, moveRun(runOf(scene.published, grain), SHIFT[which] ?? 0));
  },
};

/** "the week after next", "the weekend before last". */
export const unitTwoAway: Rule = {
  name: "unit-two-away",
  patterns: ["the UNIT after which:next", "the UNIT before which:last"],
  read(found, scene) {
    const grain = unitGrain(found);
    if (!grain || (scene.items[found.to]?.mask ?? 0) !== 0) return undefined; // "the week after next Friday"
    const shift = wordOf(found, "which") === "next" ? 2 : -2;
    return fromPublication(scene, moveRun(runOf(scene.published, grain), shift));
  },
};

/** "before the month was over": within the month that the narrative stands at. */
export const unitOver: Rule = {
  name: "unit-over",
  patterns: ["before the UNIT (was|is) (over|out)"],
  read(found, scene) {
    const grain = unitGrain(found);
    if (!grain) return undefined;
    const told = scene.standing(grain, found.from);
    const value = runOf(told?.value.day ?? scene.published, grain);
    return { value, anchor: told?.anchor ?? scene.publication };
  },
};

/** "the past week", "the past year": the stretch that ends now; TIMEX3 calls it a length. */
export const pastUnit: Rule = {
  name: "past-unit",
  patterns: ["the which:(past|last) UNIT"],
  read(found, scene) {
    const code = codeOf(found, "unit") as UnitCode;
    if (/s$|ia$/.test(wordOf(found, "unit")) || wordOf(found, "which") === "last" || code === "WE")
      return undefined;
    if (code === "Y") return fromPublication(scene, moveRun(runOf(scene.published, "year"), -1));
    return { value: { kind: "duration", count: 1, unit: code } };
  },
};

/** "the next week" and its like count from the narrative where there is one, else from publication. */
export const unitNarrated: Rule = {
  name: "unit-narrated",
  patterns: [
    "the which:(previous|preceding|following|next|same|prior) UNIT PART?",
    "the which:(previous|following|next|same) PART",
    "which:that same? UNIT",
    "that same? very? day:UNIT",
  ],
  read(found, scene) {
    const code = (codeOf(found, "unit") || codeOf(found, "day") || "D") as UnitCode;
    const word = wordOf(found, "unit") || wordOf(found, "day");
    if (/s$|ia$/.test(word) || ["S", "MIN", "H", "FN", "MIL"].includes(code)) return undefined;
    const same = code === "D" && wordOf(found, "which") === "same";
    const standing = (same && scene.lastDay()) || standingFor(scene, found, grainOf(code));
    const shift =
      { previous: -1, preceding: -1, prior: -1, following: 1, next: 1 }[wordOf(found, "which")] ?? 0;
    if (!standing && shift === 0) return undefined;
    const run = moveRun(runOf(standing?.value.day ?? scene.published, grainOf(code)), shift);
    const part = codeOf(found, "part");
    const value = part ? ({ ...run, part } as DateValue) : run;
    return { value, anchor: standing?.anchor ?? scene.publication };
  },
};

/** "the weekend": mostly the one just past. */
export const weekend: Rule = {
  name: "weekend",
  patterns: ["the weekend"],
  read(found, scene) {
    const ahead = wordBefore(found, scene) === "of" && wordBefore(found, scene, 2) === "ahead";
    if (ahead || scene.tenseAt(found.from, found.to) === "future")
      return fromPublication(scene, runOf(scene.published, "weekend"));
    return fromPublication(scene, lastWeekend(scene.published));
  },
};

/** "earlier this week" ends the day before publication, "later this week" begins the day after. */
export const withinUnit: Rule = {
  name: "within-unit",
  patterns: [
    "which:(earlier|later) this UNIT",
    "which:(earlier|later) in the UNIT",
    "the? which:(end|beginning|start) of the UNIT",
    "which:(early|late) in the UNIT",
    "the which:(end|middle|turn) of the long:(century|decade)",
    "mid - UNIT",
  ],
  read(found, scene) {
    const which = wordOf(found, "which");
    const long = codeOf(found, "long") as UnitCode;
    if (long) return fromPublication(scene, { ...runOf(scene.published, grainOf(long)), ...blurOf(which) });
    const grain = unitGrain(found);
    if (!grain || grain === "century" || grain === "decade") return undefined;
    const run = runOf(scene.published, grain);
    if (grain !== "week") return fromPublication(scene, { ...run, ...blurOf(which) });
    const [first, last] = [isoDayOf(run.day), isoDayOf(run.day + 6)];
    const today = scene.published;
    if (which === "earlier" && today > run.day)
      return fromPublication(scene, { ...run, edtf: `${first}/${isoDayOf(today - 1)}` });
    if (which === "later" && today < run.day + 6)
      return fromPublication(scene, { ...run, edtf: `${isoDayOf(today + 1)}/${last}` });
    return fromPublication(scene, run);
  },
};

function blurOf(which: string): Pick<DateValue, "blur"> {
  if (which === "earlier" || which === "later" || which === "") return {};
  return { blur: which === "end" || which === "late" ? "late" : which === "middle" ? "mid" : "early" };
}

const WHOLE: readonly string[] = ["week", "month", "year"];

/** "all week", "all year": the present run. */
export const unitWhole: Rule = {
  name: "unit",
  patterns: ["all UNIT"],
  read(found, scene) {
    const grain = unitGrain(found);
    if (!grain || !WHOLE.includes(grain) || ["long", "-", "round"].includes(wordAfter(found, scene)))
      return undefined;
    return fromPublication(scene, runOf(scene.published, grain));
  },
};
