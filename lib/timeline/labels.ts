// The shapes that a label may take, best first, and what each costs in rows and pixels.
//
// Input   a title, whether letters follow it, the type
// Output  shapes: whole words in one to three lines, then shortened ones
// Knows   no places: place-points.ts tries the shapes

import type { Crowd } from "./levels";
import { DOT_ROWS, ROW_PX, type Type } from "./metrics";
import { textWidth } from "./text-width";
import type { TimedEvent } from "./types";
import { type WrappedText, wrapShortened, wrapWhole } from "./wrap";

/** A label's words in lines, with the room they take beside a dot. */
export interface LabelShape extends WrappedText {
  /** Rows from the top of the dot's cell to below the last line. */
  readonly rows: number;
}

const LONG_WORD_PX = 480;

function shape(text: WrappedText, type: Type, letters: boolean): LabelShape {
  // The first line stands level with the dot's centre; four pixels keep the last one off the next mark.
  const topPx = (DOT_ROWS * ROW_PX - type.linePx) / 2;
  const heightPx = topPx + text.lines.length * type.linePx + (letters ? type.lettersPx : 0) + 2;
  return { ...text, rows: Math.max(DOT_ROWS, Math.ceil(heightPx / ROW_PX)) };
}

/** Shapes for a title, best first: whole before shortened, of like shapes the one with fewer lines. */
export function labelShapes(title: string, letters: boolean, type: Type): LabelShape[] {
  const { fontPx, measuresPx, maxLines } = type;
  const texts: (WrappedText | undefined)[] = [];
  for (const measure of measuresPx) texts.push(wrapWhole(title, measure, maxLines, fontPx));
  const [usual = 0, , narrow = usual] = measuresPx;
  if (!texts.some(Boolean)) texts.push(wrapShortened(title, usual, maxLines, fontPx));
  // A single long word cannot be wrapped and may not be cut: it gets a line as long as it needs.
  if (!texts.some(Boolean)) texts.push(wrapShortened(title, LONG_WORD_PX, 1, fontPx));
  const two = Math.min(2, maxLines);
  texts.push(wrapShortened(title, usual, two, fontPx), wrapShortened(title, narrow, two, fontPx));
  texts.push(wrapShortened(title, narrow, 1, fontPx));
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const key = text?.lines.join("\n");
    if (!text || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [shape(text, type, letters)];
  });
}

// Breaking lines is the dearest part of a layout, and a zoom asks for the same labels again at every step.
const remembered = new WeakMap<object, { readonly type: string; readonly shapes: readonly LabelShape[] }>();

function onceFor(owner: object, { fontPx, maxLines }: Type, make: () => LabelShape[]): readonly LabelShape[] {
  const type = `${fontPx} ${maxLines}`;
  const known = remembered.get(owner);
  if (known?.type === type) return known.shapes;
  const shapes = make();
  remembered.set(owner, { type, shapes });
  return shapes;
}

/** `labelShapes` of an event, with letters where several outlets report it; worked out once for each type. */
export function labelShapesOf(timed: TimedEvent, type: Type): readonly LabelShape[] {
  const letters = timed.outlets.length > 1 && type.maxLines > 1;
  return onceFor(timed, type, () => labelShapes(timed.event.title, letters, type));
}

/** `crowdShapes` of a crowd, named after its most important event; worked out once for each type. */
export function crowdShapesOf(crowd: Crowd, type: Type): readonly LabelShape[] {
  // In a single line there is no room for a title and a number, and the number stands in the ring.
  if (type.maxLines === 1) return [];
  return onceFor(crowd, type, () => crowdShapes(crowd.chief.event.title, crowd.count - 1, type));
}

/** Shapes for a crowd: its most important title, shortened, over how many more there are. */
export function crowdShapes(title: string, others: number, type: Type): LabelShape[] {
  const [usual = 0, , narrow = usual] = type.measuresPx;
  const more = `and ${others} more`;
  const tries: readonly (readonly [number, number])[] = [
    [usual, 2],
    [narrow, 2],
    [narrow, 1],
  ];
  return tries.flatMap(([measure, lines]) => {
    const text = wrapShortened(title, measure, lines, type.fontPx);
    if (!text) return [];
    const widthPx = Math.max(text.widthPx, textWidth(more, type.fontPx));
    return [shape({ ...text, lines: [...text.lines, more], widthPx }, type, false)];
  });
}
