// Reads clock times: "10:35 a.m.", "0500 UTC", "nine o'clock", "noon". The day comes from the date beside them
// (see refiners/attach-clock.ts); alone it is the narrative's day or that of publication.

import { codeOf, type Found, numberOf, type Rule, type Scene, wordAfter, wordBefore } from "../rule";
import { dayRun } from "../runs";

function at(scene: Scene, clock: string) {
  return { value: { ...dayRun(scene.published), clock }, anchor: scene.publication };
}

const two = (n: number) => String(n).padStart(2, "0");

/** "5:15" needs company: a zone, "at", "local time"; scores and ratios have none. */
function isTime(found: Found, scene: Scene): boolean {
  const clock = found.kept.clock;
  if (clock?.value !== 1 || found.kept.zone) return true; // value 1: hours and minutes with a colon only
  const before = wordBefore(found, scene);
  const after = wordAfter(found, scene);
  return (
    ["at", "about", "around", "by", "until", "since", "from", "before", "after", "till", "shortly"].includes(
      before,
    ) || ["local", "hours", "hrs", "am", "pm", "on"].includes(after)
  );
}

/** "10:35 a.m. EDT", "13:00 (UTC)", "noon". */
export const clock: Rule = {
  name: "clock",
  patterns: ["(CLOCK) ZONE", "(CLOCK) local time", "(CLOCK) hours", "(CLOCK)"],
  read(found, scene) {
    if (!isTime(found, scene)) return undefined;
    return at(scene, codeOf(found, "clock"));
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
