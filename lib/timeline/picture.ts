// The finished layout as a tree of nodes: axis, lanes, stems and bands behind, then the marks.
//
// Input   a layout, how places are written, and what the drawing has to know of the page around it
// Output  nodes; unchanged parts of marks are the same objects as the time before
// Knows   the order of things from back to front

import type { Across } from "./across";
import { typeFor } from "./metrics";
import { axisNode } from "./picture-axis";
import type { PictureContext, PictureState } from "./picture-context";
import { bandNode } from "./picture-ink";
import { lanesNode, profileNodes, tiesNode } from "./picture-lanes";
import { markNode } from "./picture-mark";
import { element, type PictureNode } from "./picture-node";
import { paintsNode } from "./picture-paints";
import type { TimelineLayout } from "./types";

interface Stem {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly footY: number;
}

const WIDER_THAN_ANY_PX = 100_000;

/** One line from the axis, or the foot of the lane, to the topmost dot of each day. */
function stemsOf({ marks, strips, axisY }: TimelineLayout): Stem[] {
  const highest = new Map<number, Stem>();
  for (const mark of marks) {
    // Where hours are told apart a line down to noon would say more than is known.
    if (mark.kind === "bar" || (mark.kind === "crowd" ? mark.bar : mark.day)) continue;
    const { key, x, y, lane } = mark;
    const place = lane * WIDER_THAN_ANY_PX + x;
    const known = highest.get(place);
    const strip = strips[lane];
    const footY = strip ? strip.y + strip.heightPx : axisY;
    if (!known || y < known.y) highest.set(place, { key, x, y, footY });
  }
  return [...highest.values()];
}

function stemNodes(layout: TimelineLayout, across: Across): readonly PictureNode[] {
  const stems = stemsOf(layout);
  const look = { class: "timeline-stem" };
  if (across.exact) {
    const d = stems.map(({ x, y, footY }) => `M${across.of(x)},${Math.round(y)}V${footY}`).join("");
    return [element("path", "stems", { ...look, d })];
  }
  return stems.map(({ key, x, y, footY }) =>
    element("line", key, { ...look, x1: across.of(x), x2: across.of(x), y1: y, y2: footY }),
  );
}

/** A line over the whole day of each event whose hour is not known, one for all that stand in a row. */
function dayNodes({ marks }: TimelineLayout, across: Across): readonly PictureNode[] {
  const rows = new Map<string, PictureNode>();
  for (const mark of marks) {
    if (mark.kind !== "dot" || !mark.day) continue;
    const key = `day${mark.startDay} ${mark.y}`;
    const place = { x1: across.of(mark.day.x0), x2: across.of(mark.day.x1), y1: mark.y, y2: mark.y };
    rows.set(key, element("line", key, { class: "timeline-whole-day", ...place }));
  }
  return [...rows.values()];
}

/** All nodes of a drawing, from back to front. */
export function pictureOf(
  layout: TimelineLayout,
  across: Across,
  context: PictureContext,
  state: PictureState = {},
): readonly PictureNode[] {
  const { axis, axisY, marks } = layout;
  const manner = {
    across,
    type: typeFor(layout.width),
    glides: layout.strips.length === 0 && !context.still,
  };
  const quiet = { class: "timeline-quiet", "aria-hidden": "true" };
  return [
    paintsNode(context.paints, context.outlets, marks),
    axisNode(axis, axisY, across, state.axisApart ?? false),
    ...lanesNode(layout),
    element("g", "behind", quiet, [
      ...profileNodes(layout, across),
      ...stemNodes(layout, across),
      ...dayNodes(layout, across),
      ...marks.flatMap((mark) => (mark.kind === "crowd" ? [] : bandNode(mark, across, context.paints))),
      ...tiesNode(layout, state.heldId, across),
    ]),
    element(
      "g",
      "marks",
      {},
      marks.map((mark) => {
        const node = markNode(mark, manner, context, state);
        return manner.glides ? { ...node, stays: true } : node;
      }),
    ),
  ];
}
