// The calendar axis as nodes: two rows of words under a hairline, short lines between minor units, long between major.
//
// Input   a layout's axis
// Output  one group
// Knows   ticks, not marks

import type { Across } from "./across";
import { type Attributes, element, type PictureNode, words } from "./picture-node";
import type { Axis, Tick } from "./types";

// In pixels all lines of a kind are one path: half of the drawing's elements would be ticks otherwise.
function linesOf(
  key: string,
  ticks: readonly Tick[],
  downTo: number,
  across: Across,
): readonly PictureNode[] {
  if (across.exact)
    return [
      element("path", key, { class: key, d: ticks.map(({ x }) => `M${across.of(x)},0V${downTo}`).join("") }),
    ];
  return ticks.map((tick) =>
    element("line", `${key}${tick.key}`, {
      class: key,
      x1: across.of(tick.x),
      x2: across.of(tick.x),
      y1: 0,
      y2: downTo,
    }),
  );
}

function weekendsOf({ weekends }: Axis, axisY: number, across: Across): readonly PictureNode[] {
  const key = "timeline-weekend";
  if (weekends.length === 0) return [];
  if (across.exact) {
    const d = weekends.map(
      ({ x, widthPx }) => `M${across.of(x)},0h${across.of(widthPx)}v${axisY}h-${across.of(widthPx)}z`,
    );
    return [element("path", key, { class: key, d: d.join("") })];
  }
  return weekends.map((weekend) =>
    element("rect", weekend.key, {
      class: key,
      x: across.of(weekend.x),
      y: 0,
      width: across.of(weekend.widthPx),
      height: axisY,
    }),
  );
}

/** Looks of the two rows of words. */
const MINOR = { "text-anchor": "middle", "font-size": 12 };
const MAJOR = { class: "timeline-major", "font-size": 12.5 };

// The same words are the same node at every step of a zoom: only the group around them is written.
const texts = new Map<string, PictureNode>();

function textNode(label: string, look: Attributes): PictureNode {
  const key = `${look["font-size"]} ${label}`;
  const known = texts.get(key);
  if (known) return known;
  const node = words("text", "words", look, label);
  texts.set(key, node);
  return node;
}

/**
 * Words at a place: in pixels by moving a group around them. A browser sets words anew when they are moved themselves,
 * at three times the cost.
 */
function wordsAt(tick: Tick, y: number, across: Across, look: Attributes): readonly PictureNode[] {
  if (!tick.label) return [];
  if (!across.exact) return [words("text", tick.key, { x: across.of(tick.labelX), y, ...look }, tick.label)];
  const place = { transform: `translate(${across.of(tick.labelX)},${y})` };
  return [element("g", tick.key, place, [textNode(tick.label, look)])];
}

/** The two rows of words. */
function axisWords(axis: Axis, axisY: number, across: Across): readonly PictureNode[] {
  return [
    ...axis.minor.flatMap((tick) => wordsAt(tick, axisY + 18, across, MINOR)),
    ...axis.major.flatMap((tick) => wordsAt(tick, axisY + 38, across, MAJOR)),
  ];
}

/** What stands under the line of the axis, as a drawing of its own: the lower ends of the grid's lines, and the words. */
export function axisFoot(axis: Axis, across: Across): readonly PictureNode[] {
  return [
    ...linesOf("timeline-grid", axis.minor, 6, across),
    ...linesOf("timeline-grid-major", axis.major, 42, across),
    ...axisWords(axis, 0, across),
  ];
}

/** The axis under the marks and its grid behind them; without its words where they are drawn apart. */
export function axisNode(axis: Axis, axisY: number, across: Across, wordsApart: boolean): PictureNode {
  return element("g", "axis", { class: "timeline-axis", "aria-hidden": "true" }, [
    ...weekendsOf(axis, axisY, across),
    ...linesOf("timeline-grid", axis.minor, axisY + 6, across),
    ...linesOf("timeline-grid-major", axis.major, axisY + 42, across),
    element("line", "baseline", { class: "timeline-baseline", x1: 0, x2: "100%", y1: axisY, y2: axisY }),
    ...(wordsApart ? [] : axisWords(axis, axisY, across)),
  ]);
}
