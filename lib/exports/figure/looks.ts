// What each class of the drawing looks like without a style sheet.
//
// Input   a class of lib/timeline's nodes or of the figure's own, and a theme's inks
// Output  presentation attributes; for words also the face they are set in
// Knows   components/timeline/ink.css by heart: a mark looks the same in both

import type { Face } from "@/lib/base/typeface";
import type { Attributes } from "@/lib/timeline/picture-node";
import type { Inks } from "./inks";

/** Classes of what can be pointed at and not seen. */
export const UNSEEN_CLASSES: ReadonlySet<string> = new Set(["timeline-target", "timeline-bar-focus"]);

export interface WordLook {
  readonly face: Face;
  readonly fill: keyof Inks & ("paper" | "ink" | "muted" | "accent");
  /** Where the drawing itself says nothing else, px. */
  readonly sizePx?: number;
  readonly anchor?: "start" | "middle" | "end";
  /** A rim of paper, so that lines behind do not run through the words. */
  readonly halo?: true;
}

/** Words of the axis have no class of their own. */
const PLAIN: WordLook = { face: "regular", fill: "muted" };

const WORDS: Readonly<Record<string, WordLook>> = {
  "timeline-major": { face: "semibold", fill: "ink" },
  "timeline-label": { face: "regular", fill: "ink", halo: true },
  "timeline-label timeline-label-strong": { face: "semibold", fill: "ink", halo: true },
  "timeline-letters": { face: "bold", fill: "ink", sizePx: 11, halo: true },
  "timeline-inner-letter": { face: "bold", fill: "paper", anchor: "middle" },
  "timeline-crowd-count": { face: "semibold", fill: "ink", anchor: "middle" },
  "figure-title": { face: "headline", fill: "ink" },
  "figure-strong": { face: "semibold", fill: "ink" },
  "figure-words": { face: "regular", fill: "ink" },
  "figure-quiet": { face: "regular", fill: "muted" },
  "figure-notice": { face: "semibold", fill: "accent" },
};

/** How the words of a class are set. */
export function wordLook(className: string | undefined): WordLook {
  return WORDS[className ?? ""] ?? PLAIN;
}

/** Presentation attributes of a shape; none for a class that only names a group. */
export function shapeLook(className: string, inks: Inks): Attributes {
  const looks: Readonly<Record<string, Attributes>> = {
    "timeline-weekend": { fill: inks.surface, opacity: 0.75 },
    "timeline-grid": { fill: "none", stroke: inks.hairline, opacity: 0.5 },
    "timeline-grid-major": { fill: "none", stroke: inks.hairline },
    "timeline-baseline": { stroke: inks.ink },
    "timeline-whole-day": { stroke: inks.muted, "stroke-width": 2, opacity: 0.45 },
    "timeline-stem": { fill: "none", stroke: inks.muted, opacity: 0.55 },
    "timeline-leader": { stroke: inks.muted, opacity: 0.55 },
    "timeline-lane-line": { fill: "none", stroke: inks.hairline },
    "timeline-profile": { fill: "none", stroke: inks.muted, "stroke-width": 0.8, opacity: 0.45 },
    "timeline-hatch": { stroke: inks.muted, "stroke-width": 1.6 },
    "timeline-segment": { stroke: inks.paper, "stroke-width": 1.25, "stroke-linejoin": "round" },
    "timeline-segment-thin": { stroke: inks.paper, "stroke-width": 0.4 },
    "timeline-vague-halo": {
      fill: inks.paper,
      stroke: inks.muted,
      "stroke-width": 1.5,
      "stroke-dasharray": "2 2.5",
    },
    "timeline-ring": { fill: inks.paper, stroke: inks.ink, "stroke-width": 1.5 },
    "timeline-selected": { fill: "none", stroke: inks.accent, "stroke-width": 2 },
    "timeline-bar-focus timeline-bar-selected": { fill: "none", stroke: inks.accent, "stroke-width": 2 },
    "figure-rule": { stroke: inks.hairline },
    "figure-ink": { fill: inks.muted },
    "figure-paper": { fill: inks.paper },
  };
  return looks[className] ?? {};
}
