// Bars of a lane that has no room for rows of them: along its foot, without words.
//
// Input   events that last, a scale, where the foot is
// Output  one bar for each that stands alone, one counted bar for those that overlap
// Knows   nothing of dots

import { type BarGroup, barMark, groupMark, groupOf, visibleExtent } from "./bar-marks";
import type { DayScale } from "./scale";
import type { BarMark, CrowdMark, TimedEvent } from "./types";

/** Bars in one row whose top is at `y`, px; `counted` are those that are too many to be told apart. */
export function thinBars(
  events: readonly TimedEvent[],
  scale: DayScale,
  y: number,
  counted?: BarGroup,
): (BarMark | CrowdMark)[] {
  if (counted) return [groupMark(counted, visibleExtent(scale, counted.startDay, counted.endDay), y)];
  const sorted = [...events].sort((a, b) => a.startDay - b.startDay || a.order - b.order);
  const runs: TimedEvent[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const timed of sorted) {
    if (timed.startDay < end) runs.at(-1)?.push(timed);
    else runs.push([timed]);
    end = Math.max(end, timed.endDay);
  }
  return runs.map((run) => {
    const [only, more] = run;
    const group = groupOf(run);
    const extent = visibleExtent(scale, group.startDay, group.endDay);
    return only && !more ? barMark(only, extent, y) : groupMark(group, extent, y);
  });
}
