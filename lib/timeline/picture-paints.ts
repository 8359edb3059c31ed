// Fades for open ends, one in and one out for each outlet, and the hatching of differing dates.
//
// Input   a prefix that keeps the ids of one drawing apart from those of another on the page
// Output  a node of definitions
// Knows   colours, not marks

import { element, type PictureNode } from "./picture-node";
import type { OutletStyle } from "./types";

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

/** Definitions, each with an id that begins with `paints`. */
export function paintsNode(paints: string, outlets: readonly OutletStyle[]): PictureNode {
  const fades = outlets.flatMap((outlet) =>
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
