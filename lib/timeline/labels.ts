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

/** Texts for a title, best first: whole before shortened, of like texts the one with fewer lines. */
function* titleTexts(title: string, { fontPx, measuresPx, maxLines }: Type): Generator<WrappedText> {
  let found = false;
  const [usual = 0, , ...narrower] = measuresPx;
  const narrow = narrower.at(-1) ?? usual;
  const tries: readonly (() => WrappedText | undefined)[] = [
    ...measuresPx.map((measure) => () => wrapWhole(title, measure, maxLines, fontPx)),
    () => (found ? undefined : wrapShortened(title, usual, maxLines, fontPx)),
    // A single long word cannot be wrapped and may not be cut: it gets a line as long as it needs.
    () => (found ? undefined : wrapShortened(title, LONG_WORD_PX, 1, fontPx)),
    ...[usual, ...narrower].map(
      (measure) => () => wrapShortened(title, measure, Math.min(2, maxLines), fontPx),
    ),
    () => wrapShortened(title, narrow, 1, fontPx),
  ];
  for (const attempt of tries) {
    const text = attempt();
    if (!text) continue;
    found = true;
    yield text;
  }
}

/** Shapes for a title, best first; each is worked out when it is asked for. */
export function* labelShapes(title: string, letters: boolean, type: Type): Generator<LabelShape> {
  const seen = new Set<string>();
  for (const text of titleTexts(title, type)) {
    const key = text.lines.join("\n");
    if (seen.has(key)) continue;
    seen.add(key);
    yield shape(text, type, letters);
  }
}

/** What has been asked of a generator, kept: most labels find room in their first shape, and nobody asks for more. */
class Kept implements Iterable<LabelShape> {
  private readonly known: LabelShape[] = [];

  constructor(private readonly rest: Iterator<LabelShape>) {}

  *[Symbol.iterator](): Generator<LabelShape> {
    for (let i = 0; ; i++) {
      if (i === this.known.length) {
        const next = this.rest.next();
        if (next.done) return;
        this.known.push(next.value);
      }
      const one = this.known[i];
      if (one) yield one;
    }
  }
}

// Breaking lines is the dearest part of a layout, and a zoom asks for the same labels again at every step.
const remembered = new WeakMap<object, { readonly type: string; readonly shapes: Iterable<LabelShape> }>();

function onceFor(
  owner: object,
  { fontPx, maxLines }: Type,
  make: () => Iterator<LabelShape>,
): Iterable<LabelShape> {
  const type = `${fontPx} ${maxLines}`;
  const known = remembered.get(owner);
  if (known?.type === type) return known.shapes;
  const shapes = new Kept(make());
  remembered.set(owner, { type, shapes });
  return shapes;
}

/** `labelShapes` of an event, with letters where several outlets report it; worked out once for each type. */
export function labelShapesOf(timed: TimedEvent, type: Type): Iterable<LabelShape> {
  const letters = timed.outlets.length > 1 && type.maxLines > 1;
  return onceFor(timed, type, () => labelShapes(timed.event.title, letters, type));
}

/** `crowdShapes` of a crowd, named after its most important event; worked out once for each type. */
export function crowdShapesOf(crowd: Crowd, type: Type): Iterable<LabelShape> {
  // In a single line there is no room for a title and a number, and the number stands in the ring.
  if (type.maxLines === 1) return [];
  return onceFor(crowd, type, () => crowdShapes(crowd.chief.event.title, crowd.count - 1, type));
}

/** Shapes for a crowd: its most important title, shortened, over how many more there are. */
export function* crowdShapes(title: string, others: number, type: Type): Generator<LabelShape> {
  const [usual = 0, , narrow = usual] = type.measuresPx;
  const more = `and ${others} more`;
  const tries: readonly (readonly [number, number])[] = [
    [usual, 2],
    [narrow, 2],
    [narrow, 1],
  ];
  for (const [measure, lines] of tries) {
    const text = wrapShortened(title, measure, lines, type.fontPx);
    if (!text) continue;
    const widthPx = Math.max(text.widthPx, textWidth(more, type.fontPx));
    yield shape({ ...text, lines: [...text.lines, more], widthPx }, type, false);
  }
}
