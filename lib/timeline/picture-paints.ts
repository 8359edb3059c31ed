// Fades for open ends, one in and one out for each outlet that needs any, and the hatching of differing dates.
//
// Input   a prefix that keeps the ids of one drawing apart from those of another on the page, and the marks
// Output  a node of definitions
// Knows   colours, and which bars fade, not where they are

import { element, type PictureNode } from "./picture-node";
import type { OutletStyle, PlacedMark } from "./types";

function fade(id: string, colour: string, direction: "in" | "out"): PictureNode {
  const clear = { "stop-color": colour, "stop-opacity": 0 };
  const full = { "stop-color": colour };
  const [from, to] = direction === "in" ? [clear, full] : [full, clear];
  return element("linearGradient", id, { id }, [
    element("stop", "0", { offset: 0, ...from }),
    element("stop", "1", { offset: 1, ...to }),
  ]);
}

/** Id of the fade at an end of an outlet's bars. */
export function fadeId(paints: string, direction: "in" | "out", outlet: OutletStyle): string {
  return `${paints}-${direction}-${outlet.id}`;
}

/** Outlets that have a bar with a fading end. */
function fadingOf(outlets: readonly OutletStyle[], marks: readonly PlacedMark[]): readonly OutletStyle[] {
  const fading = new Set<number>();
  for (const mark of marks)
    if (mark.kind === "bar" && (mark.fadeStart || mark.fadeEnd))
      for (const outlet of mark.timed.outlets) fading.add(outlet);
  return fading.size === 0 ? [] : outlets.filter((_, i) => fading.has(i));
}

// The same definitions are the same node at every step of a zoom.
const remembered = new WeakMap<
  readonly OutletStyle[],
  { readonly needed: string; readonly node: PictureNode }
>();

/** Definitions that the marks need, each with an id that begins with `paints`. */
export function paintsNode(
  paints: string,
  outlets: readonly OutletStyle[],
  marks: readonly PlacedMark[],
): PictureNode {
  const fading = fadingOf(outlets, marks);
  const needed = [paints, ...fading.map(({ id }) => id)].join(" ");
  const known = remembered.get(outlets);
  if (known?.needed === needed) return known.node;
  const node = definitions(paints, fading);
  remembered.set(outlets, { needed, node });
  return node;
}

function definitions(paints: string, fading: readonly OutletStyle[]): PictureNode {
  const fades = fading.flatMap((outlet) =>
    (["in", "out"] as const).map((direction) =>
      fade(fadeId(paints, direction, outlet), outlet.colour, direction),
    ),
  );
  const line = element("line", "line", { class: "timeline-hatch", x1: 0, y1: 0, x2: 0, y2: 5 });
  const hatch = element(
    "pattern",
    "hatch",
    {
      id: `${paints}-hatch`,
      width: 5,
      height: 5,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    [line],
  );
  return element("defs", "paints", {}, [...fades, hatch]);
}
