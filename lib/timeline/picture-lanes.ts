// What lanes add to a drawing: lines between rows, densities, and the ties of an event that is in several rows.
//
// Input   a layout with strips
// Output  nodes behind the marks; none where there are no lanes
// Knows   nothing of the heads, which are buttons of the page

import type { Across } from "./across";
import { element, type PictureNode } from "./picture-node";
import type { LaneStrip, Profile, TimelineLayout } from "./types";

const lines = new WeakMap<readonly LaneStrip[], { readonly width: number; readonly node: PictureNode }>();

/** Hairlines under all rows but the last, which stands on the axis. */
export function lanesNode({ strips, width }: TimelineLayout): readonly PictureNode[] {
  if (strips.length === 0) return [];
  const known = lines.get(strips);
  if (known?.width === width) return [known.node];
  const node = linesUnder(strips, width);
  lines.set(strips, { width, node });
  return [node];
}

function linesUnder(strips: readonly LaneStrip[], width: number): PictureNode {
  // Far beyond the width: the server's drawing is shown wider than it was laid out.
  const d = strips.slice(0, -1).map(({ y, heightPx }) => `M0,${y + heightPx - 0.5}h${width * 4}`);
  return element("path", "lanes", { class: "timeline-lane-line", d: d.join(""), "aria-hidden": "true" });
}

/** Densities of rows, one path each, brought to their place all at once. */
export function profileNodes(
  { profiles, profileFrame, width, height }: TimelineLayout,
  across: Across,
): readonly PictureNode[] {
  if (!profileFrame) return [];
  const place = `translate(${round(profileFrame.x)},0) scale(${round(profileFrame.columnPx)},1)`;
  const group = element("g", "profiles", { transform: place }, profiles.map(profileNode));
  if (across.exact) return [group];
  // In parts of the width they are stretched as a whole.
  const box = { width: "100%", height, viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" };
  return [element("svg", "profiles", box, [group])];
}

const round = (px: number) => Math.round(px * 1000) / 1000;

function profileNode({ key, path }: Profile): PictureNode {
  return element("path", key, { class: "timeline-profile", d: path });
}

/** A line through all marks of the event that is pointed at or has the focus, and a ring around each. */
export function tiesNode(
  { marks }: TimelineLayout,
  heldId: string | undefined,
  across: Across,
): readonly PictureNode[] {
  const held = marks.filter((mark) => mark.kind !== "crowd" && mark.timed.event.id === heldId);
  if (held.length < 2 || !across.exact) return [];
  const places = held.map((mark) => ({ x: mark.kind === "bar" ? mark.x0 : mark.x, y: mark.y }));
  const d = places.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${across.of(x)},${Math.round(y)}`).join("");
  return [
    element("path", "tie", { class: "timeline-tie", d }),
    ...places.map(({ x, y }, i) =>
      element("circle", `tie${i}`, { class: "timeline-tie", cx: across.of(x), cy: Math.round(y), r: 12 }),
    ),
  ];
}
