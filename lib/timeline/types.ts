// The nouns of the timeline: from events in days to marks in pixels, a step at a time.
//
// Days here are day numbers (see base/calendar.ts); a fraction is a part of a day, and an end is exclusive.
// Pixels are CSS pixels from the left and top of the drawing.

import type { IsoDay } from "@/lib/base/calendar";
import type { StoryEvent } from "@/lib/events/types";

/** A run of whole days, both ends included: what the URL and the page's controls speak of. */
export interface DayWindow {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The visible stretch of time, in day numbers, end exclusive; fractions while a gesture is under way. */
export interface View {
  readonly startDay: number;
  readonly endDay: number;
}

/** How marks are sorted into rows; the first is the default. */
export const LANES = ["none", "outlet", "actor", "kind"] as const;
export type Lane = (typeof LANES)[number];

/** Which row comes first: the one with most events, or the first by name. The first is the default. */
export const LANE_ORDERS = ["count", "name"] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** How an outlet is told from the others: never by colour alone. */
export interface OutletStyle {
  readonly id: string;
  readonly name: string;
  /** One or two characters, unique in the story. */
  readonly letter: string;
  /** A CSS colour, as a rule "var(--outlet-1)". */
  readonly colour: string;
}

/** An event on the calendar, before any width or zoom is known. */
export interface TimedEvent {
  readonly event: StoryEvent;
  /** Day numbers, end exclusive; an open end is drawn to the end of the story's span. */
  readonly startDay: number;
  readonly endDay: number;
  /** "day" is drawn as a dot, "span" as a bar wherever it is wide enough. */
  readonly shape: "day" | "span";
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Approximate or uncertain: its ends fade. */
  readonly vague: boolean;
  /** Where outlets differ: the earliest and latest day that any of them gives, end exclusive. */
  readonly range?: View;
  /** Indices into the story's outlets, ascending, each once. */
  readonly outlets: readonly number[];
  /** Greater is more important; labels and rows are given in this order. */
  readonly importance: number;
  /** Place among all events of the story in order of time, from 0. */
  readonly order: number;
}

/** One of the rows into which events are sorted. */
export interface LaneRow {
  /** Unique among the rows, lower case, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  /** Events in it, after filters. */
  readonly count: number;
}

/** Where a row stands in the drawing, px from the top. */
export interface LaneStrip extends LaneRow {
  /** Top of the row, its head included. */
  readonly y: number;
  readonly heightPx: number;
  /** Height that the head takes from it: 0 where the head stands beside the drawing. */
  readonly headPx: number;
  readonly collapsed: boolean;
}

/** What is too small to be a mark: all of a lane's points in columns, a column the higher the more there are. */
export interface Profile {
  readonly key: string;
  /** Path data: one upright line for each column, in columns across and px down. */
  readonly path: string;
}

/** Where the columns of the profiles stand across the drawing, px. */
export interface ProfileFrame {
  /** Left end of column 0. */
  readonly x: number;
  readonly columnPx: number;
}

/** An event with its place on the horizontal axis. */
export interface ScaledEvent {
  readonly timed: TimedEvent;
  /** Left and right end of its time, px; may lie outside the drawing. */
  readonly x0: number;
  readonly x1: number;
  /** Left and right end of the outlets' differing dates, px. */
  readonly range?: { readonly x0: number; readonly x1: number };
}

/** A rectangle, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words beside a mark, already broken into lines. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  /** Left edge for "start", right edge for "end", px. */
  readonly x: number;
  /** Baseline of the first line, px. */
  readonly y: number;
  readonly anchor: "start" | "end";
  /** The outlets' letters follow: below a dot's label, behind a bar's. */
  readonly showsOutlets: boolean;
  /** Where a leader starts, px, when the label does not stand next to its mark. */
  readonly leaderX?: number;
}

interface PlacedBase {
  /** Unique in the drawing. */
  readonly key: string;
  /** Index of its lane's strip; 0 where there are no lanes. */
  readonly lane: number;
  /** Place of its first event among all in order of time, from 0. */
  readonly order: number;
  /** Centre of what can be pointed at, px. */
  readonly x: number;
  readonly y: number;
  /** Days that it stands for, end exclusive: order, keys and zooming go by them. */
  readonly startDay: number;
  readonly endDay: number;
}

/** One event on one day. */
export interface DotMark extends PlacedBase {
  readonly kind: "dot";
  readonly timed: TimedEvent;
  readonly radius: number;
  readonly range?: { readonly x0: number; readonly x1: number };
  /** Where hours are told apart, the visible ends of its day, px: which hour it was is not known. */
  readonly day?: { readonly x0: number; readonly x1: number };
  readonly label?: PlacedLabel;
}

/** One event that lasts, or whose date is coarser than a day. */
export interface BarMark extends PlacedBase {
  readonly kind: "bar";
  readonly timed: TimedEvent;
  /** Visible ends, px. */
  readonly x0: number;
  readonly x1: number;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  readonly range?: { readonly x0: number; readonly x1: number };
  readonly label?: PlacedLabel;
}

/** Several events too close to be told apart at this zoom. */
export interface CrowdMark extends PlacedBase {
  readonly kind: "crowd";
  readonly count: number;
  /** Place of its last event among all in order of time, from 0. */
  readonly lastOrder: number;
  /** Which they are: a stretch of positions at a level, or the events themselves. See `eventsOfCrowd`. */
  readonly members: { readonly from: number; readonly to: number } | readonly TimedEvent[];
  readonly radius: number;
  /** Present where events that last have no row of their own and are counted as one bar. */
  readonly bar?: { readonly x0: number; readonly x1: number };
  readonly label?: PlacedLabel;
}

export type PlacedMark = DotMark | BarMark | CrowdMark;

/** A line of the grid with its words, px. */
export interface Tick {
  readonly key: string;
  readonly x: number;
  /** Where the words stand: a day's number in the middle of its column, a month's name at its first day. */
  readonly labelX: number;
  readonly label: string;
}

/** A calendar axis of two levels, such as days over months. */
export interface Axis {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
  readonly minorUnit: CalendarUnit;
  /** Saturdays with their Sundays, px, where days are wide enough to be told apart. */
  readonly weekends: readonly { readonly key: string; readonly x: number; readonly widthPx: number }[];
}

export type CalendarUnit = "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The finished drawing. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Top of the axis, px. */
  readonly axisY: number;
  readonly axis: Axis;
  /** Zoom level, a power of two of days: what stands for several events is the same for as long as it is. */
  readonly level: number;
  /** By lane, and in each in order of time, then of importance: the order of the keyboard. */
  readonly marks: readonly PlacedMark[];
  /** Empty where there are no lanes. */
  readonly strips: readonly LaneStrip[];
  readonly profiles: readonly Profile[];
  /** Present where there are profiles. */
  readonly profileFrame?: ProfileFrame;
}
