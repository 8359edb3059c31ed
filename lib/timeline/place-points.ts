// Dots and crowds, from the axis up: each with as much of its label as has room, the most important first.
//
// Input   single events by importance, crowds, a scale, the rows that are free
// Output  marks with places and labels
// Knows   rows and pixels; which words a label may have is in labels.ts, what is a crowd in levels.ts

import { crowdShapes, type LabelShape, labelShapesOf } from "./labels";
import type { Crowd } from "./levels";
import { COLUMN_PX, crowdRadius, DOT_ROWS, dotRadius, LABEL_GAP_PX, ROW_PX, type Type } from "./metrics";
import { Occupancy } from "./occupancy";
import type { DayScale } from "./scale";
import type { CrowdMark, DotMark, PlacedLabel, TimedEvent } from "./types";

/** Marks beyond this many get no label: nobody reads a hundred, and each costs time. */
const MAX_LABELS = 60;
/** Lengths of a leader between a dot and a label that has no room beside it, px. */
const LEADERS_PX = [LABEL_GAP_PX, 36, 72, 120, 180] as const;
const EDGE_PX = 3;
/** A range over more than this part of the width is drawn behind other marks; a row of its own would cost too much. */
const WIDE_RANGE = 0.45;

interface Place {
  readonly x: number;
  readonly row: number;
  readonly label?: PlacedLabel;
}

/** What is about to be placed. */
interface Item {
  readonly x: number;
  readonly radius: number;
  /** Rows of the mark's own cell. */
  readonly rows: number;
  /** Left and right end of the mark's own cell, px: wider than the dot where outlets differ. */
  readonly x0: number;
  readonly x1: number;
  /** Other places of like meaning: further columns of the same day, px from `x`. */
  readonly offsets: readonly number[];
  readonly shapes: readonly LabelShape[];
  readonly letters: boolean;
  /** The label stands under the cell and not beside it. */
  readonly below: boolean;
  readonly crowd: boolean;
}

interface Room {
  readonly taken: Occupancy;
  readonly topPx: number;
  readonly widthPx: number;
  readonly type: PointType;
}

interface PointType extends Type {
  /** Whether a label may stand apart from its dot, with a line between them. */
  readonly leaders: boolean;
}

/** Columns of one day: its middle, then to both sides as far as the day is wide. */
function columnOffsets(pxPerDay: number): number[] {
  const perSide = Math.floor((pxPerDay / 2 - COLUMN_PX / 2) / COLUMN_PX);
  return Array.from({ length: Math.max(0, perSide) }, (_, i) => (i + 1) * COLUMN_PX).flatMap((px) => [
    -px,
    px,
  ]);
}

function itemOf(timed: TimedEvent, scale: DayScale, type: Type): Item {
  const x = scale.xOf((timed.startDay + timed.endDay) / 2);
  const radius = dotRadius(timed.outlets.length);
  const letters = timed.outlets.length > 1;
  const rangePx = timed.range ? (timed.range.endDay - timed.range.startDay) * scale.pxPerDay : 0;
  const range = rangePx < scale.widthPx * WIDE_RANGE ? timed.range : undefined;
  const x0 = Math.min(x - radius - 1, range ? scale.xOf(range.startDay) : x);
  const x1 = Math.max(x + radius + 1, range ? scale.xOf(range.endDay) : x);
  const below = rangePx > 2 * radius + 24;
  const shapes = labelShapesOf(timed, type);
  return {
    x,
    radius,
    rows: DOT_ROWS,
    x0,
    x1,
    offsets: columnOffsets(scale.pxPerDay),
    shapes,
    letters,
    below,
    crowd: false,
  };
}

function crowdItem(crowd: Crowd, scale: DayScale, type: Type): Item {
  const radius = crowdRadius(crowd.events.length);
  const first = scale.xOf(crowd.startDay);
  const middle = Math.min((first + scale.xOf(crowd.endDay)) / 2, first + 40);
  // A crowd that reaches into view from beyond its edge is drawn whole.
  const x = Math.min(Math.max(middle, radius + EDGE_PX), scale.widthPx - radius - EDGE_PX);
  const [chief] = [...crowd.events].sort((a, b) => b.importance - a.importance);
  const shapes = chief ? crowdShapes(chief.event.title, crowd.events.length - 1, type) : [];
  const rows = Math.ceil((2 * radius + 2) / ROW_PX);
  const [x0, x1] = [x - radius - 2, x + radius + 2];
  return { x, radius, rows, x0, x1, offsets: [], shapes, letters: false, below: false, crowd: true };
}

function labelAt(item: Item, shape: LabelShape, row: number, side: -1 | 1, leaderPx: number, room: Room) {
  const centreY = room.topPx + (row + item.rows / 2) * ROW_PX;
  const start = side === 1;
  const edge = item.below ? item.x - side * item.radius : item.x + side * (item.radius + leaderPx);
  const [x0, x1] = start ? [edge, edge + shape.widthPx] : [edge - shape.widthPx, edge];
  const firstRow = item.below ? row + DOT_ROWS : row + Math.floor((item.rows - DOT_ROWS) / 2);
  const firstLineY = item.below
    ? room.topPx + firstRow * ROW_PX + room.type.fontPx - 1
    : centreY + room.type.fontPx * 0.36;
  const label: PlacedLabel = {
    lines: shape.lines,
    x: edge,
    y: firstLineY,
    anchor: start ? "start" : "end",
    showsOutlets: item.letters,
    ...(leaderPx > LABEL_GAP_PX && !item.below && { leaderX: item.x + side * item.radius }),
  };
  const box = { row: firstRow, rows: shape.rows, x0: x0 - 4, x1: x1 + 8 };
  const onPaper = x0 >= EDGE_PX && x1 <= room.widthPx - EDGE_PX;
  return { label, box, onPaper };
}

/** The leader's own stretch, one row high. */
function leaderBox(item: Item, row: number, side: -1 | 1, leaderPx: number) {
  const from = item.x + side * (item.radius + 2);
  const to = item.x + side * (item.radius + leaderPx);
  return { row: row + 1, rows: 1, x0: Math.min(from, to), x1: Math.max(from, to) };
}

/** First the side on which a label would stand over fewer other marks' days. */
function sidesOf(item: Item, items: readonly Item[], reachPx: number): readonly (-1 | 1)[] {
  let [left, right] = [0, 0];
  for (const { x } of items) {
    if (x > item.x + 1 && x < item.x + reachPx) right++;
    else if (x < item.x - 1 && x > item.x - reachPx) left++;
  }
  return left < right ? [-1, 1] : [1, -1];
}

function placeWithLabel(item: Item, items: readonly Item[], room: Room): Place | undefined {
  const { taken } = room;
  const sides = sidesOf(item, items, room.type.measuresPx[0] ?? 0);
  const cell = { rows: item.rows, x0: item.x0, x1: item.x1 };
  const free: number[] = [];
  for (let row = taken.rowCount - item.rows; row >= 0; row--)
    if (taken.isFree({ row, ...cell })) free.push(row);
  const leaders = item.below || !room.type.leaders ? LEADERS_PX.slice(0, 1) : LEADERS_PX;
  for (const shape of item.shapes) {
    for (const leaderPx of leaders) {
      for (const side of sides) {
        for (const row of free) {
          const { label, box, onPaper } = labelAt(item, shape, row, side, leaderPx, room);
          if (!onPaper || !taken.isFree(box)) continue;
          const leader = leaderBox(item, row, side, leaderPx);
          if (!item.below && !taken.isFree(leader)) continue;
          taken.take({ row, ...cell });
          taken.take(box);
          taken.take(leader);
          return { x: item.x, row, label };
        }
      }
    }
  }
  return undefined;
}

function placeBare(item: Item, { taken }: Room): Place | undefined {
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

/** Labels first, in order of importance; `undefined` where they leave a later mark without room. */
function placeFreely(items: readonly Item[], room: Room): Place[] | undefined {
  const places: Place[] = [];
  for (const [i, item] of items.entries()) {
    const place = (i < MAX_LABELS && placeWithLabel(item, items, room)) || placeBare(item, room);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

/** Marks first, close to the axis; then labels, with or without moving their mark, wherever nothing is in the way. */
function placeReserved(items: readonly Item[], room: Room): Place[] {
  const last = Math.max(0, room.taken.rowCount - DOT_ROWS);
  const bare = items.map((item) => placeBare(item, room) ?? { x: item.x, row: last });
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
    key: `crowd-${crowd.events[0]?.event.id}`,
    events: crowd.events,
    x: place.x,
    y: centreY(item, place, topPx),
    startDay: crowd.startDay,
    endDay: crowd.endDay,
    radius: item.radius,
    ...(place.label && { label: place.label }),
  };
}

function dotMark(timed: TimedEvent, item: Item, place: Place, topPx: number, scale: DayScale): DotMark {
  const range = timed.range && { x0: scale.xOf(timed.range.startDay), x1: scale.xOf(timed.range.endDay) };
  return {
    kind: "dot",
    key: timed.event.id,
    timed,
    x: place.x,
    y: centreY(item, place, topPx),
    startDay: timed.startDay,
    endDay: timed.endDay,
    radius: item.radius,
    ...(range && { range }),
    ...(place.label && { label: place.label }),
  };
}
