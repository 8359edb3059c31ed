// The colours of a picture that stands alone: a page's variables have no place in a file.
//
// Gives   paper, inks and outlets' hues for light and for dark; the same values as app/globals.css and the palette

import { HUES, OTHER_HUE, PAPER } from "@/lib/timeline/palette";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Colours by the names of the page's variables, as hexadecimals. */
export interface Inks {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly accent: string;
  /** A colour as a mark has it, "var(--outlet-1)"; anything else stays as it is. */
  readonly resolve: (colour: string) => string;
}

const PAGE = {
  light: { surface: "#f3f3f0", ink: "#16181c", muted: "#5a5e65", hairline: "#d9d9d5", accent: "#a3142c" },
  dark: { surface: "#1d2025", ink: "#ece9e2", muted: "#a6a8ac", hairline: "#363a41", accent: "#f28b94" },
} as const;

/** The colours of a theme. */
export function inksOf(theme: Theme): Inks {
  const own = { paper: PAPER[theme], ...PAGE[theme] };
  const variables = new Map<string, string>([
    ...HUES.map((hue, i) => [`var(--outlet-${i + 1})`, hue[theme]] as const),
    ["var(--outlet-other)", OTHER_HUE[theme]],
    ["var(--ink-muted)", own.muted],
  ]);
  return { ...own, resolve: (colour) => variables.get(colour) ?? colour };
}
