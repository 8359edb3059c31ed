// What the drawing says in words: names of marks, the summary under it, the sentence after a zoom.
//
// Input   marks, events and windows
// Output  English sentences for screen readers and for everybody's caption
// Knows   the order of events, not pixels

import { isoDayOf } from "@/lib/base/calendar";
import { describeDate, describeDays } from "@/lib/base/date-words";
import type { EventIndex } from "./event-index";
import { viewOf, windowOf } from "./scale";
import type { DayWindow, OutletStyle, PlacedMark, TimedEvent } from "./types";

const GROUPED = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count < 1000 ? count : GROUPED.format(count)} ${count === 1 ? one : many}`;
}

/** A capital first letter. */
export function asSentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** More outlets than this are counted and not named: nobody listens to twenty names at each mark. */
const MOST_NAMED = 4;

/** "Reported by Newsweek", "Reported by Wire and Gazette", "Reported by 7 outlets". */
export function reportedBy(timed: TimedEvent, outlets: readonly OutletStyle[]): string {
  const names = timed.outlets.flatMap((i) => outlets[i]?.name ?? []);
  if (names.length === 0 || names.length > MOST_NAMED)
    return `Reported by ${countOf(timed.outlets.length, "outlet")}`;
  const others = names.slice(0, -1).join(", ");
  return `Reported by ${others && `${others} and `}${names.at(-1)}`;
}

/** "7–13 April 2025", where outlets differ over the date; `undefined` where they agree. */
export function rangeInWords(timed: TimedEvent): string | undefined {
  if (!timed.range) return undefined;
  const { from, to } = windowOf(timed.range);
  return describeDays(from, to);
}

function withoutFullStop(title: string): string {
  return title.replace(/[.\s]+$/, "");
}

/**
 * The spoken name of a mark.
 *
 * @param position Of its (first) event among all that are drawn, from 1.
 */
export function markName(
  mark: PlacedMark,
  position: number,
  total: number,
  outlets: readonly OutletStyle[],
): string {
  if (mark.kind === "crowd") {
    const { from, to } = windowOf(mark);
    const count = countOf(mark.count, "event");
    const days = describeDays(from, to);
    const words = mark.label?.lines.join(" ");
    // What stands beside the ring is part of the name, so that it can be asked for by voice.
    if (mark.bar) return `${words ?? `${count}, ${days}`}. Zoom in to see each.`;
    return `${days}. ${count}${words ? `: ${words}` : ""}. Zoom in to see each.`;
  }
  const { timed } = mark;
  const date = asSentence(describeDate(timed.event.edtf));
  const range = rangeInWords(timed);
  const differ = range ? ` Outlets differ: ${range}.` : "";
  const title = withoutFullStop(timed.event.title);
  return `${date}. ${title}. ${reportedBy(timed, outlets)}.${differ} ${position} of ${total}.`;
}

/** Month with the most events that have a day of their own or lie within it. */
function busiestMonth(timed: readonly TimedEvent[]): { month: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { event } of timed) {
    const month = event.start?.slice(0, 7);
    if (month && event.end?.slice(0, 7) === month) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  let best: { month: string; count: number } | undefined;
  for (const [month, count] of counts) if (!best || count > best.count) best = { month, count };
  return best;
}

/** Beyond this many events the summary says how many they are and no more: looking at each would take too long. */
const MOST_SUMMARISED = 3000;

/** One paragraph on what the chart holds: counts, span, busiest month, where outlets differ. */
export function summarise({ columns, shown }: EventIndex, outlets: readonly OutletStyle[]): string {
  if (shown.total === 0) return "No events match.";
  if (shown.total > MOST_SUMMARISED) {
    const [first, last] = [columns.starts[0] ?? 0, columns.starts[columns.count - 1] ?? 0];
    return `${shown.total} dated events between ${describeDate(isoDayOf(Math.floor(first)))} and ${describeDate(isoDayOf(Math.floor(last)))}.`;
  }
  const timed = shown.list(0, columns.count).map(columns.eventAt);
  const used = new Set(timed.flatMap((one) => one.outlets));
  const starts = timed.flatMap(({ event }) => event.start ?? []);
  const ends = timed.flatMap(({ event }) => event.end ?? []);
  const [from, to] = [starts.sort()[0], ends.sort().at(-1)];
  const span =
    !from || !to || from > to
      ? ""
      : from === to
        ? ` on ${describeDate(from)}`
        : ` between ${describeDate(from)} and ${describeDate(to)}`;
  const sentences = [
    `${countOf(timed.length, "dated event")}${span}, reported by ${countOf(used.size || outlets.length, "outlet")}.`,
  ];
  const busiest = busiestMonth(timed);
  if (busiest && busiest.count > 1)
    sentences.push(`The busiest month is ${describeDate(busiest.month)}, with ${busiest.count}.`);
  const differing = timed.filter(({ event }) => !event.datesAgree).length;
  if (differing > 0) sentences.push(`Outlets differ over the date of ${countOf(differing, "event")}.`);
  return sentences.join(" ");
}

/** How many of the shown events touch a window. */
export function countInWindow(window: DayWindow, index: EventIndex): number {
  return index.countIn(viewOf(window));
}

/** One short sentence after a zoom or a filter: "1–16 April 2025: 19 of 24 events." */
export function announceWindow(window: DayWindow, touching: number, total: number): string {
  return `${describeDays(window.from, window.to)}: ${touching} of ${countOf(total, "event")}.`;
}
