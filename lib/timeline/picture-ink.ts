// What a mark looks like, drawn about its own origin: discs, rings, bars, bands of differing dates.
//
// Input   placed marks and the outlets that report them
// Output  nodes; those of dots and crowds are the same objects for as long as the mark looks the same
// Knows   shapes, not places

import type { Across } from "./across";
import { element, type PictureNode } from "./picture-node";
import { fadeId } from "./picture-paints";
import { segmentPaths } from "./segments";
import type { BarMark, CrowdMark, DotMark, OutletStyle, TimedEvent } from "./types";

const inks = new WeakMap<
  TimedEvent,
  { readonly outlets: readonly OutletStyle[]; readonly radius: number; readonly ink: readonly PictureNode[] }
>();

/** A mark can be hit, and shows that it has the focus, in a circle of at least 24 px. */
function targetNode(radius: number): PictureNode {
  return element("circle", "target", { class: "timeline-target", r: Math.max(12, radius + 4) });
}

/** Between more parts than these, lines of paper would leave no colour. */
const MOST_PARTED = 8;

/** An event on one day: a disc divided among the outlets that report it. */
export function dotInk(
  { timed, radius }: DotMark,
  all: readonly OutletStyle[],
  reporting: readonly OutletStyle[],
): readonly PictureNode[] {
  const known = inks.get(timed);
  if (known?.outlets === all && known.radius === radius) return known.ink;
  const halo = element("circle", "vague", { class: "timeline-vague-halo", r: radius + 3 });
  const segments = segmentPaths(reporting.length, radius).map((d, i) =>
    element("path", reporting[i]?.id ?? "none", {
      class: reporting.length > MOST_PARTED ? "timeline-segment-thin" : "timeline-segment",
      d,
      fill: reporting[i]?.colour ?? "var(--ink-muted)",
    }),
  );
  const ink = [targetNode(radius), ...(timed.vague ? [halo] : []), ...segments];
  inks.set(timed, { outlets: all, radius, ink });
  return ink;
}

/** The ring around the open event. */
export function selectedNode(radius: number): PictureNode {
  return element("circle", "selected", { class: "timeline-selected", r: radius + 4 });
}

const rings = new Map<number, readonly PictureNode[]>();

/** Several events too close to be told apart: a ring for their number. */
export function ringInk({ radius }: CrowdMark): readonly PictureNode[] {
  const size = Math.round(radius * 10) / 10;
  const known = rings.get(size);
  if (known) return known;
  const ring = element("circle", "ring", { class: "timeline-ring", r: size });
  const ink = [targetNode(size), ring];
  rings.set(size, ink);
  return ink;
}

const LINE_PX = 2.5;
const FADE_PX = 40;
/** The solid part reaches under its fades, or a light seam would show between them. */
const SEAM_PX = 0.5;

/** An event that lasts: a stripe for each outlet; open and approximate ends fade. */
export function barInk(
  mark: BarMark,
  reporting: readonly OutletStyle[],
  across: Across,
  paints: string,
  focus: BarFocus,
): readonly PictureNode[] {
  const length = mark.x1 - mark.x0;
  const height = Math.max(5, reporting.length * LINE_PX);
  const fade = Math.min(FADE_PX, length / 2);
  const solidFrom = mark.x0 + (mark.fadeStart ? fade : 0);
  const solidTo = mark.x1 - (mark.fadeEnd ? fade : 0);
  const stripe = height / Math.max(1, reporting.length);
  const stripes = reporting.flatMap((outlet, i) => {
    const piece = (name: string, x: number, width: number, fill: string) =>
      element("rect", `${name}${outlet.id}`, {
        x: across.of(x),
        y: mark.y + i * stripe,
        width: across.of(Math.max(0, width)),
        height: stripe,
        fill,
      });
    const [fadeIn, fadeOut] = [fadeId(paints, "in", outlet), fadeId(paints, "out", outlet)];
    return [
      ...(mark.fadeStart ? [piece("in", mark.x0, fade, `url(#${fadeIn})`)] : []),
      piece("solid", solidFrom - SEAM_PX, solidTo - solidFrom + 2 * SEAM_PX, outlet.colour),
      ...(mark.fadeEnd ? [piece("out", solidTo, fade, `url(#${fadeOut})`)] : []),
    ];
  });
  return [barFocus(mark.x0, length, mark.y, height + 8, across, focus), ...stripes];
}

/** Events that last and have no row of their own, as one outlined bar. */
export function crowdBarInk(mark: CrowdMark, across: Across, focus: BarFocus): readonly PictureNode[] {
  const { x0, x1 } = mark.bar ?? { x0: mark.x, x1: mark.x };
  const bar = { x: across.of(x0), y: mark.y, width: across.of(x1 - x0), height: 6 };
  return [
    barFocus(x0, x1 - x0, mark.y, 14, across, focus),
    element("rect", "ring", { class: "timeline-ring", ...bar }),
  ];
}

/** The frame around a bar, which takes the pointer and shows the focus. */
export interface BarFocus {
  readonly selected: boolean;
  /** For the moment nobody sees it or points at it, and it need not follow its bar. */
  readonly unseen: boolean;
}

function barFocus(
  x: number,
  length: number,
  y: number,
  height: number,
  across: Across,
  { selected, unseen }: BarFocus,
): PictureNode {
  const look = { class: selected ? "timeline-bar-focus timeline-bar-selected" : "timeline-bar-focus" };
  if (unseen) return { ...element("rect", "focus", look), partial: true };
  const box = { x: across.of(x - 3), y: y - 4, width: across.of(length + 6), height, rx: 3 };
  return element("rect", "focus", { ...look, ...box });
}

const BAND_PX = 4.5;

/** Where outlets differ over the date: a hatched band from the earliest day to the latest. */
export function bandNode(mark: DotMark | BarMark, across: Across, paints: string): readonly PictureNode[] {
  if (!mark.range) return [];
  const { x0, x1 } = mark.range;
  const ends = [x0, x1].map((x, i) =>
    element("line", `end${i}`, {
      x1: across.of(x),
      x2: across.of(x),
      y1: mark.y - BAND_PX - 2,
      y2: mark.y + BAND_PX + 2,
    }),
  );
  const band = element("rect", "band", {
    x: across.of(x0),
    y: mark.y - BAND_PX,
    width: across.of(x1 - x0),
    height: 2 * BAND_PX,
    fill: `url(#${paints}-hatch)`,
  });
  return [element("g", mark.key, { class: "timeline-range" }, [band, ...ends])];
}
