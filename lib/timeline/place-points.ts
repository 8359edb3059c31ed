// Dots and crowds, from the axis up: each with as much of its label as has room, the most important first.
//
// Input   single events by importance, crowds, a scale, the rows that are free
// Output  marks with places and labels
// Knows   rows and pixels; which words a label may have is in labels.ts, what is a crowd in levels.ts

import { labelAt, leaderBox, type Room, sidesOf } from "./label-places";
import type { LabelShape } from "./labels";
import type { Crowd } from "./levels";
import { DOT_ROWS, HOURS_FROM_PX, LABEL_GAP_PX, ROW_PX } from "./metrics";
import { Occupancy, type RowBox } from "./occupancy";
import { crowdItem, type Item, itemOf, type PointType } from "./point-items";
import type { DayScale } from "./scale";
import type { CrowdMark, DotMark, PlacedLabel, TimedEvent } from "./types";

/** Marks beyond this many get no label: nobody reads a hundred, and each costs time. */
const MAX_LABELS = 60;
/** Lengths of a leader between a dot and a label that has no room beside it, px. */
const LEADERS_PX = [LABEL_GAP_PX, 36, 72, 120, 180] as const;

interface Place {
  readonly x: number;
  readonly row: number;
  readonly label?: PlacedLabel;
}

/** Stands for the words that need least room: no title is narrower. */
const LEAST_SHAPE: LabelShape = { lines: [], widthPx: 16, rows: DOT_ROWS, shortened: false };

/** A label's place with all that it takes. */
interface Fit {
  readonly row: number;
  readonly label: PlacedLabel;
  readonly boxes: readonly RowBox[];
}

/** Finds the best place that a shape has beside the item. */
function fitting(item: Item, items: readonly Item[], room: Room): (shape: LabelShape) => Fit | undefined {
  const { taken, type } = room;
  const cell = { rows: item.rows, x0: item.x0, x1: item.x1 };
  const free: number[] = [];
  for (let row = taken.rowCount - item.rows; row >= 0; row--)
    if (taken.isFree({ row, ...cell })) free.push(row);
  const sides = sidesOf(item, items, type.measuresPx[0] ?? 0);
  const leaders = item.below || !type.leaders ? LEADERS_PX.slice(0, 1) : LEADERS_PX;
  return (shape) => {
    for (const leaderPx of leaders) {
      for (const side of sides) {
        for (const row of free) {
          const { label, box, onPaper } = labelAt(item, shape, row, side, leaderPx, room);
          if (!onPaper || !taken.isFree(box)) continue;
          const leader = leaderBox(item, row, side, leaderPx);
          if (item.below || taken.isFree(leader))
            return { row, label, boxes: [{ row, ...cell }, box, leader] };
        }
      }
    }
    return undefined;
  };
}

function placeWithLabel(item: Item, items: readonly Item[], room: Room): Place | undefined {
  const fitOf = fitting(item, items, room);
  // To break a title into lines is the dearest part of a layout, and in a crowded drawing most have room nowhere.
  if (!fitOf(LEAST_SHAPE)) return undefined;
  for (const shape of item.shapes) {
    const fit = fitOf(shape);
    if (!fit) continue;
    for (const box of fit.boxes) room.taken.take(box);
    return { x: item.x, row: fit.row, label: fit.label };
  }
  return undefined;
}

function placeBare(item: Item, taken: Occupancy): Place | undefined {
  for (const offset of [0, ...item.offsets]) {
    const cell = { rows: item.rows, x0: item.x0 + offset, x1: item.x1 + offset };
    for (let row = taken.rowCount - item.rows; row >= 0; row--) {
      if (!taken.isFree({ row, ...cell })) continue;
      taken.take({ row, ...cell });
      return { x: item.x + offset, row };
    }
  }
  return undefined;
}

/** How far aside a mark may stand that has no room at its place, px. */
const ASIDE_PX = [8, 16, 24, 32, 40, 48] as const;

/** A place beside its own, as near as there is one: of two marks over each other only one can be pointed at. */
function placeAside(item: Item, { taken, widthPx }: Room): Place | undefined {
  const offsets = ASIDE_PX.flatMap((px) => [-px, px]);
  return placeBare(
    { ...item, offsets: offsets.filter((px) => item.x0 + px >= 0 && item.x1 + px <= widthPx) },
    taken,
  );
}

/** Labels first, in order of importance; `undefined` where they leave a later mark without room. */
function placeFreely(items: readonly Item[], room: Room): Place[] | undefined {
  const places: Place[] = [];
  for (const [i, item] of items.entries()) {
    const place = (i < MAX_LABELS && placeWithLabel(item, items, room)) || placeBare(item, room.taken);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

/** Marks first, close to the axis; then labels, with or without moving their mark, wherever nothing is in the way. */
function placeReserved(items: readonly Item[], room: Room): Place[] {
  const last = Math.max(0, room.taken.rowCount - DOT_ROWS);
  const bare = items.map(
    (item) => placeBare(item, room.taken) ?? placeAside(item, room) ?? { x: item.x, row: last },
  );
  return items.map((item, i) => {
    const reserved = bare[i] ?? { x: item.x, row: last };
    if (i >= MAX_LABELS) return reserved;
    const offset = reserved.x - item.x;
    const cell = { row: reserved.row, rows: item.rows, x0: item.x0 + offset, x1: item.x1 + offset };
    room.taken.release(cell);
    const place = placeWithLabel(item, items, room);
    if (!place) room.taken.take(cell);
    return place ?? reserved;
  });
}

/** Places dots and crowds between `topPx` and `bottomPx`. */
export function placePoints(
  singles: readonly TimedEvent[],
  crowds: readonly Crowd[],
  scale: DayScale,
  topPx: number,
  bottomPx: number,
  type: PointType,
): (DotMark | CrowdMark)[] {
  if (singles.length + crowds.length === 0) return [];
  const rowCount = Math.max(DOT_ROWS, Math.floor((bottomPx - topPx) / ROW_PX));
  const items = [
    ...crowds.map((crowd) => crowdItem(crowd, scale, type)),
    ...singles.map((timed) => itemOf(timed, scale, type)),
  ];
  const room = () => ({
    taken: new Occupancy(rowCount),
    topPx: bottomPx - rowCount * ROW_PX,
    widthPx: scale.widthPx,
    type,
  });
  const places = placeFreely(items, room()) ?? placeReserved(items, room());
  const top = room().topPx;
  return places.flatMap((place, i): (DotMark | CrowdMark)[] => {
    const item = items[i];
    const crowd = crowds[i];
    const timed = singles[i - crowds.length];
    if (!item) return [];
    if (crowd) return [crowdMark(crowd, item, place, top)];
    return timed ? [dotMark(timed, item, place, top, scale)] : [];
  });
}

function centreY(item: Item, { row }: Place, topPx: number): number {
  return topPx + (row + item.rows / 2) * ROW_PX;
}

function crowdMark(crowd: Crowd, item: Item, place: Place, topPx: number): CrowdMark {
  return {
    kind: "crowd",
    key: `crowd-${crowd.first}`,
    lane: crowd.lane,
    order: crowd.first,
    lastOrder: crowd.to - 1,
    count: crowd.count,
    members: crowd,
    x: place.x,
    y: centreY(item, place, topPx),
    startDay: crowd.startDay,
    endDay: crowd.endDay,
    radius: item.radius,
    ...(place.label && { label: place.label }),
  };
}

function dayOf({ startDay, endDay }: TimedEvent, { xOf, widthPx }: DayScale) {
  return { x0: Math.max(0, xOf(startDay)), x1: Math.min(widthPx, xOf(endDay)) };
}

function dotMark(timed: TimedEvent, item: Item, place: Place, topPx: number, scale: DayScale): DotMark {
  const range = timed.range && { x0: scale.xOf(timed.range.startDay), x1: scale.xOf(timed.range.endDay) };
  return {
    kind: "dot",
    key: timed.event.id,
    lane: 0,
    order: timed.order,
    timed,
    x: place.x,
    y: centreY(item, place, topPx),
    startDay: timed.startDay,
    endDay: timed.endDay,
    radius: item.radius,
    ...(range && { range }),
    ...(scale.pxPerDay >= HOURS_FROM_PX &&
      timed.endDay - timed.startDay >= 1 && { day: dayOf(timed, scale) }),
    ...(place.label && { label: place.label }),
  };
}
