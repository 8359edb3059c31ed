// The words beside a mark as nodes, and the letters and numbers that stand outside of its link.
//
// Input   placed labels and the point that a mark is drawn from
// Output  nodes in the mark's own space, made once for as long as the label keeps its shape and side
// Knows   one mark at a time

import { MOST_LETTERS, type Type } from "./metrics";
import { element, type PictureNode, words } from "./picture-node";
import { textWidth } from "./text-width";
import type { OutletStyle, PlacedLabel, PlacedMark } from "./types";

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (px: number) => Math.round(px * 10) / 10;

// The lines of a shape are one and the same array for as long as the title and the type are.
const labels = new WeakMap<readonly string[], { readonly place: string; readonly node: PictureNode }>();

/** A mark's words, broken into lines by the layout. */
export function labelNode(label: PlacedLabel, origin: Point, type: Type, strong: boolean): PictureNode {
  const [x, y] = [round(label.x - origin.x), round(label.y - origin.y)];
  const place = `${x} ${y} ${label.anchor} ${strong} ${type.fontPx}`;
  const known = labels.get(label.lines);
  if (known?.place === place) return known.node;
  const attributes = {
    class: strong ? "timeline-label timeline-label-strong" : "timeline-label",
    "text-anchor": label.anchor,
    "font-size": type.fontPx,
  };
  const node =
    label.lines.length === 1
      ? words("text", "label", { ...attributes, x, y }, label.lines[0] ?? "")
      : element(
          "text",
          "label",
          attributes,
          label.lines.flatMap((line, i) => lineNodes(label.lines, line, i, x, y + i * type.linePx)),
        );
  labels.set(label.lines, { place, node });
  return node;
}

// Chinese and Japanese lines break without a space, and would be other words with one.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u;

function lineNodes(lines: readonly string[], line: string, i: number, x: number, y: number): PictureNode[] {
  const own = words("tspan", `${i}`, { x, y: round(y) }, line);
  // A space without width: lines read as words of one title, and none is pushed aside by it.
  return i === 0 || UNSPACED.test(lines[i - 1] ?? "")
    ? [own]
    : [words("tspan", `space${i}`, { "font-size": 0 }, " "), own];
}

/** The outlets' letters in their colours: "C D E", or "A B C D E F G +13". */
export function lettersNode(
  x: number,
  y: number,
  anchor: PlacedLabel["anchor"],
  outlets: readonly OutletStyle[],
): PictureNode {
  const shown = outlets.length > MOST_LETTERS ? outlets.slice(0, MOST_LETTERS - 1) : outlets;
  const hidden = outlets.length - shown.length;
  return element(
    "text",
    "letters",
    { class: "timeline-letters", "aria-hidden": "true", x: round(x), y: round(y), "text-anchor": anchor },
    [
      ...shown.map(({ id, colour, letter }, i) =>
        words("tspan", id, { dx: i === 0 ? 0 : 4, fill: colour }, letter),
      ),
      ...(hidden > 0 ? [words("tspan", "more", { dx: 5 }, `+${hidden}`)] : []),
    ],
  );
}

// The estimate is made for the bold weight with something to spare; letters should not drift from their words.
const BOLD = 0.97;
const PLAIN = 0.93;

/** Where the letters behind a bar's words begin, px from the bar's left end. */
export function lettersX(mark: PlacedMark & { readonly kind: "bar" }, strong: boolean, type: Type): number {
  const [line = ""] = mark.label?.lines ?? [];
  return (mark.label?.x ?? 0) - mark.x0 + textWidth(line, type.fontPx) * (strong ? BOLD : PLAIN) + 7;
}

/** "7", "1.2k", "33k", "1M": a crowd's number in as little room as a ring has. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  if (count < 10_000) return `${Math.floor(count / 100) / 10}k`;
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1_000_000)}M`;
}
