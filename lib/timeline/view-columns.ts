// The columns of a story of which only a view was sent: its events, and for each counted stretch as many places as it counts.
//
// Input   a story view
// Output  columns as the chart takes them; an event of a stretch is known by the stretch's lead alone
// Knows   that the chart draws a stretch as one crowd; see story-view.ts, which makes sure of it

import { BitSet } from "@/lib/base/bit-set";
import { dayNumberOf } from "@/lib/base/calendar";
import { bareEvent } from "@/lib/events/bare-event";
import { columnsOf, type EventColumns, POINT_SIZE, sizeOf } from "./event-columns";
import { EventIndex, indexColumns } from "./event-index";
import type { LaneMembers } from "./lane-lists";
import type { LongStretch, StoryView, Stretch } from "./story-view";
import { timeEvents } from "./timed-events";
import type { DayWindow, OutletStyle, TimedEvent } from "./types";

/** Where a place comes from: an event, or the `nth` of a stretch. */
type Place =
  | { readonly startDay: number; readonly event: number }
  | { readonly startDay: number; readonly stretch: Stretch | LongStretch; readonly nth: number };

/** Columns of everything that passes the filter. */
export function columnsOfView(
  view: SentView,
  outlets: readonly OutletStyle[],
  span: DayWindow,
): EventColumns {
  return columnsOfPlaces(placesOfView(view, outlets, span));
}

/** Everything that passes the filter, in the lanes of the view or in one. */
export function indexOfView(view: SentView, outlets: readonly OutletStyle[], span: DayWindow): EventIndex {
  const sent = placesOfView(view, outlets, span);
  const columns = columnsOfPlaces(sent);
  const shown = BitSet.full(columns.count);
  if (!view.lanes) return indexColumns(columns, shown);
  const rowsOf = new Map(view.events.map(({ id }, i) => [id, view.lanes?.ofEvents[i] ?? []]));
  const members = sent.places.map((place) =>
    "event" in place
      ? (rowsOf.get(sent.known[place.event]?.event.id ?? "") ?? [])
      : (place.stretch.lanes ?? []),
  );
  return new EventIndex(columns, shown, view.lanes.rows, membersOf(members));
}

function membersOf(rows: readonly (readonly number[])[]): LaneMembers {
  const offsets = new Uint32Array(rows.length + 1);
  for (const [i, own] of rows.entries()) offsets[i + 1] = (offsets[i] ?? 0) + own.length;
  return { offsets, lanes: Uint16Array.from(rows.flat()) };
}

type SentView = Pick<StoryView, "events" | "bins" | "long" | "around" | "lanes">;

/** What was sent, in order of time. */
interface SentPlaces {
  readonly known: readonly TimedEvent[];
  readonly places: readonly Place[];
}

function placesOfView(view: SentView, outlets: readonly OutletStyle[], span: DayWindow): SentPlaces {
  const known = timeEvents(view.events, outlets, span);
  const places: Place[] = [
    ...known.map(({ startDay }, event) => ({ startDay, event })),
    ...[...view.bins, ...view.long, ...view.around].flatMap(placesOf),
  ].sort((a, b) => a.startDay - b.startDay);
  return { known, places };
}

function columnsOfPlaces({ known, places }: SentPlaces): EventColumns {
  const own = columnsOf(known);
  const read = (
    ofEvent: (event: number) => number,
    ofStretch: (stretch: Stretch, startDay: number) => number,
  ) =>
    places.map((place) =>
      "event" in place ? ofEvent(place.event) : ofStretch(place.stretch, place.startDay),
    );
  const made = new Map<number, TimedEvent>();
  return {
    count: places.length,
    starts: Float64Array.from(places, ({ startDay }) => startDay),
    ends: Float64Array.from(
      read(
        (event) => own.ends[event] ?? 0,
        (stretch, startDay) => startDay + daysOf(stretch),
      ),
    ),
    sizes: Uint8Array.from(
      read(
        (event) => own.sizes[event] ?? 0,
        (stretch) => ("days" in stretch ? sizeOf(daysOf(stretch)) : POINT_SIZE),
      ),
    ),
    open: Uint8Array.from(
      read(
        (event) => own.open[event] ?? 0,
        () => 0,
      ),
    ),
    eventAt: (position) => {
      const before = made.get(position);
      if (before) return before;
      const place = places[position];
      if (!place) throw new RangeError(`there is no event ${position} among ${places.length}`);
      const timed =
        "event" in place ? own.eventAt(place.event) : timedPlace(place.stretch, place.nth, place.startDay);
      const placed = { ...timed, order: position };
      made.set(position, placed);
      return placed;
    },
    importanceAt: (position) => {
      const place = places[position];
      if (!place) return 0;
      return "event" in place ? own.importanceAt(place.event) : importanceOf(place.nth);
    },
  };
}

function daysOf(stretch: Stretch | LongStretch): number {
  return "days" in stretch ? stretch.days : 1;
}

/** From the stretch's first day to its last. */
function placesOf(stretch: Stretch): readonly Place[] {
  const first = dayNumberOf(stretch.from);
  const days = dayNumberOf(stretch.to) - first;
  return Array.from({ length: stretch.count }, (_, nth) => ({
    startDay: first + Math.round((days * nth) / Math.max(1, stretch.count - 1)),
    stretch,
    nth,
  }));
}

function importanceOf(nth: number): number {
  return nth === 0 ? 1 : 0;
}

/** The first place of a stretch is its lead; the others have ids that belong to no event. */
function timedPlace(stretch: Stretch | LongStretch, nth: number, startDay: number): TimedEvent {
  const { lead } = stretch;
  return {
    event: { ...bareEvent(lead), id: nth === 0 ? lead.id : `${lead.id}+${nth}` },
    startDay,
    endDay: startDay + daysOf(stretch),
    shape: "days" in stretch ? "span" : "day",
    openStart: false,
    openEnd: false,
    vague: false,
    outlets: [],
    importance: importanceOf(nth),
    order: 0,
  };
}

/** Id of the event that a place leads to. */
export function leadId(placeId: string): string {
  return placeId.split("+", 1)[0] ?? placeId;
}
