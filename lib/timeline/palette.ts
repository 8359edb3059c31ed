// The outlets' colours and letters: the single source of both.
//
// Gives   eight hues for light and for dark paper, as CSS; a style for each outlet of a story
// Knows   nothing of the page; it only writes the variables that the page puts on its root

import type { OutletStyle } from "./types";

/** Paper that the colours are measured on; app/globals.css uses the same. */
export const PAPER = { light: "#fcfcfb", dark: "#14161a" } as const;

interface Hue {
  readonly light: string;
  readonly dark: string;
}

/**
 * In the order of a story's outlets. Chosen by search, not by eye: each has a contrast of 4.5 or more on its paper, and
 * any two stay apart for normal sight, protanopia, deuteranopia and tritanopia (measured in palette.test.ts).
 */
export const HUES: readonly Hue[] = [
  { light: "#0570e0", dark: "#5c86a0" },
  { light: "#bc41a1", dark: "#cfa5b2" },
  { light: "#867200", dark: "#edde00" },
  { light: "#1c6460", dark: "#7aecec" },
  { light: "#5f24a4", dark: "#a36aeb" },
  { light: "#542e0f", dark: "#ef8c3f" },
  { light: "#283562", dark: "#a2a6ff" },
  { light: "#764a0b", dark: "#bf6c00" },
];

/** Outlets after the eighth share a grey: a colour that means two outlets would mislead. */
export const OTHER_HUE: Hue = { light: "#6b6b6b", dark: "#a8a8a8" };

/** Custom properties for the page's root: `--outlet-1: light-dark(…, …);` and so on, one a line. */
export function paletteCss(): string {
  const lines = HUES.map(({ light, dark }, i) => `--outlet-${i + 1}: light-dark(${light}, ${dark});`);
  return [...lines, `--outlet-other: light-dark(${OTHER_HUE.light}, ${OTHER_HUE.dark});`].join("\n");
}

/** A letter that no other outlet has: its initials first, then any letter of its name, then two characters. */
function pickLetter(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .replace(/^The /i, "")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u);
  const letters = [...words.map((word) => word.slice(0, 1)), ...words.join("")].filter(Boolean);
  const free = letters.find((letter) => !taken.has(letter));
  if (free) return free;
  const first = letters[0] ?? "X";
  for (let n = 2; ; n++) if (!taken.has(`${first}${n}`)) return `${first}${n}`;
}

/** Letters and colours for a story's outlets, in their order. */
export function outletStyles(
  outlets: readonly { readonly id: string; readonly name: string }[],
): OutletStyle[] {
  const taken = new Set<string>();
  return outlets.map(({ id, name }, i) => {
    const letter = pickLetter(name, taken);
    taken.add(letter);
    return { id, name, letter, colour: i < HUES.length ? `var(--outlet-${i + 1})` : "var(--outlet-other)" };
  });
}
