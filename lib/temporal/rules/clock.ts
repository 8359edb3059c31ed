// Reads clock times: "10:35 a.m.", "0500 UTC", "nine o'clock", "noon". The day comes from the date beside them
// (see refiners/attach-clock.ts); alone it is the narrative's day or that of publication.

import { codeOf, type Found, numberOf, type Rule, type Scene, wordAfter, wordBefore } from "../rule";
import { dayRun } from "../runs";
import { CLASS } from "../vocabulary";

function at(scene: Scene, clock: string) {
  return { value: { ...dayRun(scene.published), clock }, anchor: scene.publication };
}

const two = (n: number) => String(n).padStart(2, "0");

/** "20 Mar 2013, 16:40": whether item `at` is the year of a date. */
function endsDate({ items }: Scene, at: number): boolean {
  const [before, year] = [items[at - 1]?.word === "," ? items[at - 2] : items[at - 1], items[at]];
  if (((year?.mask ?? 0) & CLASS.YEAR) === 0) return false;
  return ((before?.mask ?? 0) & (CLASS.MONTH | CLASS.DAYNUM)) !== 0;
}

/** "5:15" needs company: a zone, "at", "local time"; scores and ratios have none. */
function isTime(found: Found, scene: Scene): boolean {
  const clock = found.kept.clock;
  if (clock?.value !== 1 || found.kept.zone) return true; // value 1: hours and minutes with a colon only
  const before = wordBefore(found, scene);
  const after = wordAfter(found, scene);
  if (endsDate(scene, found.from - (before === "," ? 2 : 1))) return true;
  return (
    ["at", "about", "around", "by", "until", "since", "from", "before", "after", "till", "shortly"].includes(
      before,
    ) || ["local", "hours", "hrs", "am", "pm", "on"].includes(after)
  );
}

const PLACES =
  "eastern|central|mountain|pacific|atlantic|alaska|hawaii|greenwich|british|european|london|paris|berlin|rome|madrid|" +
  "brussels|singapore|dubai|jakarta|manila|toronto|chicago|moscow|kyiv|kiev|istanbul|cairo|nairobi|delhi|beijing|tokyo|seoul|sydney|melbourne|york|washington";

function isNamed({ kept }: Found): boolean {
  return kept.clock?.word === "noon" || kept.clock?.word === "midnight";
}

/** "10:35 a.m. EDT", "13:00 (UTC)", "9:45 a.m. New York time", "noon". */
export const clock: Rule = {
  name: "clock",
  patterns: [
    "(CLOCK) ZONE",
    "(CLOCK) ( ZONE )",
    "(CLOCK) ( local time )",
    "(CLOCK) local time",
    "(CLOCK) local",
    `(CLOCK) new? (${PLACES}) (mean|standard|daylight|summer)? time`,
    "(CLOCK) hours",
    "twelve:COUNT (CLOCK)",
    "(CLOCK)",
  ],
  read(found, scene) {
    // "12 noon" is one; any other number before noon is not of it.
    if (found.kept.twelve && (numberOf(found, "twelve") !== 12 || !isNamed(found))) return undefined;
    if (!isTime(found, scene)) return undefined;
    return at(scene, codeOf(found, "clock"));
  },
};

/** Hours and minutes, with an hour of the afternoon or evening as the day counts it. */
function inPart(hour: number, minutes: string, part: string): string {
  const late = part === "AF" || part === "EV" || (part === "NI" && hour > 4);
  return `${two(hour < 12 && late ? hour + 12 : hour)}:${minutes}`;
}

/** "5:30 in the morning", "11:40 at night". */
export const clockInPart: Rule = {
  name: "clock",
  patterns: ["(CLOCK) in the PART", "(CLOCK) at night:PART"],
  read(found, scene) {
    const [hour = "", minutes = "00"] = codeOf(found, "clock").split(":");
    return at(scene, inPart(Number(hour), minutes, codeOf(found, "part") || codeOf(found, "night")));
  },
};

/** "half past nine", "a quarter to ten in the evening". */
export const clockSpoken: Rule = {
  name: "hour-spoken",
  patterns: ["half past COUNT", "a? quarter which:(past|to) COUNT"].flatMap((pattern) => [
    pattern,
    `${pattern} in the PART`,
    `${pattern} at night:PART`,
  ]),
  read(found, scene) {
    const hour = numberOf(found, "count");
    if (!(hour >= 1 && hour <= 12)) return undefined;
    const which = found.kept.which?.word;
    const part = codeOf(found, "part") || codeOf(found, "night");
    const minutes = which === undefined ? "30" : which === "past" ? "15" : "45";
    return at(
      scene,
      inPart((hour % 12) - (which === "to" ? 1 : 0) + (hour === 1 && which === "to" ? 12 : 0), minutes, part),
    );
  },
};

/** "nine o'clock", "4 in the morning". */
export const hourSpoken: Rule = {
  name: "hour-spoken",
  patterns: ["COUNT o'clock", "COUNT o'clock? in the PART", "COUNT o'clock? at night:PART"],
  read(found, scene) {
    const hour = numberOf(found, "count");
    if (!(hour >= 1 && hour <= 12)) return undefined;
    const late = ["AF", "EV", "NI"].includes(codeOf(found, "part") || codeOf(found, "night"));
    return at(scene, `${two((hour % 12) + (late ? 12 : 0))}:00`);
  },
};
