// Words around the drawing, broken into lines by their true widths.
//
// Input   text, a class of looks.ts, a size and a width
// Output  a block: text nodes from the top down, and how high they are
// Knows   nothing of where the block will stand

import type { Typeface } from "@/lib/base/typeface";
import { element, type PictureNode, words } from "@/lib/timeline/picture-node";
import { wordLook } from "./looks";

/** Part of a figure: its nodes begin at 0, 0. */
export interface Block {
  readonly nodes: readonly PictureNode[];
  readonly heightPx: number;
}

export const NO_BLOCK: Block = { nodes: [], heightPx: 0 };

export interface LineStyle {
  readonly className: string;
  readonly sizePx: number;
  /** From one line to the next. */
  readonly linePx: number;
  readonly maxLines: number;
}

const ELLIPSIS = "…";
/** Beyond this nothing could be seen anyway, UTF-16 units. */
const MOST_READ = 1500;

/** Lines no wider than `widthPx`; what has no room ends in "…". A word that is wider than a line is cut. */
export function breakLines(
  text: string,
  widthPx: number,
  { className, sizePx, maxLines }: Omit<LineStyle, "linePx">,
  typeface: Typeface,
): readonly string[] {
  const { face } = wordLook(className);
  const fits = (line: string) => typeface.widthOf(line, face, sizePx) <= widthPx;
  const pieces = text.slice(0, MOST_READ).split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = piece;
    while (lines.length < maxLines && !fits(line)) {
      const cut = longestThatFits(line, fits);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    if (lines.length >= maxLines) break;
  }
  if (line !== "" && lines.length < maxLines) lines.push(line);
  const isWhole = lines.join("").replace(/\s/g, "").length === text.replace(/\s/g, "").length;
  return isWhole ? lines : ended(lines, fits);
}

/** At least one character, and never half of one. */
function longestThatFits(word: string, fits: (part: string) => boolean): number {
  const characters = [...word];
  const part = (count: number) => characters.slice(0, count).join("");
  return part(mostThatFit(characters.length, (count) => fits(part(count)))).length;
}

function ended(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const last = [...(lines.at(-1) ?? "")];
  const cut = (count: number) =>
    `${last
      .slice(0, count)
      .join("")
      .replace(/[\s,;:]+$/, "")}${ELLIPSIS}`;
  return [...lines.slice(0, -1), cut(mostThatFit(last.length, (count) => fits(cut(count))))];
}

/** The greatest number up to `all` that fits, at least 1; what is longer never fits better. */
export function mostThatFit(all: number, fits: (count: number) => boolean): number {
  if (fits(all)) return all;
  let [least, most] = [1, Math.max(1, all)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Lines as a block, each on its baseline. */
export function linesBlock(text: string, widthPx: number, style: LineStyle, typeface: Typeface): Block {
  const lines = breakLines(text, widthPx, style, typeface);
  const { className, sizePx, linePx } = style;
  const baseline = (linePx + sizePx * 0.7) / 2;
  const nodes = lines.map((line, i) =>
    words(
      "text",
      `${className}${i}`,
      { class: className, x: 0, y: Math.round(i * linePx + baseline), "font-size": sizePx },
      line,
    ),
  );
  return { nodes, heightPx: lines.length * linePx };
}

/** A block moved to its place. */
export function placed(key: string, { nodes }: Block, x: number, y: number): PictureNode {
  return element("g", key, { transform: `translate(${Math.round(x)},${Math.round(y)})` }, nodes);
}
