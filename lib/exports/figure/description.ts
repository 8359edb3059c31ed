// A picture in words: for those who do not see it, and for programs that only read.
//
// Input   an index of events, the window that is drawn, outlets
// Output  one sentence or two for an `alt`; a paragraph with each event for the file itself
// Knows   the order of importance; never more than a reader would listen to

import { describeDate } from "@/lib/base/date-words";
import { announceWindow, asSentence, countInWindow } from "@/lib/timeline/describe";
import type { EventIndex } from "@/lib/timeline/event-index";
import { viewOf } from "@/lib/timeline/scale";
import type { DayWindow, OutletStyle, TimedEvent } from "@/lib/timeline/types";

/** What is to be put into words. */
export interface Described {
  readonly index: EventIndex;
  readonly window: DayWindow;
  readonly outlets: readonly OutletStyle[];
  readonly title: string;
}

const MOST_TOLD = 40;
const MOST_IN_ALT = 3;
/** Looking at each of more would take longer than drawing them. */
const MOST_LOOKED_AT = 5000;
/** A title in an `alt`, UTF-16 units. */
const TITLE_LENGTH = 120;

/**
 * "Timeline “Story”. 1–16 April 2025: 19 of 24 events. Most reported: 11 April 2025, Envoy meets president (5 outlets)."
 *
 * @param shown What is shown, in a sentence.
 */
export function describeBriefly(described: Described, shown: string): string {
  const told = mostImportant(described, MOST_IN_ALT).map(
    (timed) => `${describeDate(timed.event.edtf)}, ${shorter(timed.event.title)} (${outletCount(timed)})`,
  );
  const events = told.length === 0 ? "" : ` Most reported: ${told.join("; ")}.`;
  return `Timeline “${shorter(described.title)}”. ${shown}${events}`;
}

/** The same with all events that matter most, in order of time, each with the outlets that report it. */
export function describeFully(described: Described): string {
  const { outlets } = described;
  const told = mostImportant(described, MOST_TOLD).sort((a, b) => a.order - b.order);
  const sentences = told.map((timed) => {
    const names = timed.outlets.flatMap((i) => outlets[i]?.name ?? []);
    const by = names.length > 0 && names.length <= 6 ? names.join(", ") : outletCount(timed);
    return `${asSentence(describeDate(timed.event.edtf))}: ${shorter(timed.event.title)} (${by}).`;
  });
  return [whatIsShown(described), ...sentences].join(" ");
}

/** "1–16 April 2025: 19 of 24 events." */
export function whatIsShown({ index, window }: Pick<Described, "index" | "window">): string {
  return announceWindow(window, countInWindow(window, index), index.shown.total);
}

function mostImportant({ index, window }: Described, most: number): TimedEvent[] {
  const { columns, shown } = index;
  if (shown.total > MOST_LOOKED_AT) return [];
  const { startDay, endDay } = viewOf(window);
  const touching = index
    .events(shown.list(0, columns.count))
    .filter((timed) => timed.endDay > startDay && timed.startDay < endDay);
  return touching.sort((a, b) => b.importance - a.importance || a.order - b.order).slice(0, most);
}

function outletCount({ outlets }: TimedEvent): string {
  return outlets.length === 1 ? "1 outlet" : `${outlets.length} outlets`;
}

function shorter(title: string): string {
  const characters = [...title.slice(0, 2 * TITLE_LENGTH)];
  if (characters.length <= TITLE_LENGTH) return title.slice(0, 2 * TITLE_LENGTH);
  return `${characters
    .slice(0, TITLE_LENGTH - 1)
    .join("")
    .trimEnd()}…`;
}
