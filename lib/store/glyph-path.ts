// A glyph's outline as SVG path data: relative, in hundredths of a px, so that a line of words stays short.
// Reads an outline in units of its font, upwards; gives px on a baseline at 0, downwards.

/** Steps of a pen in units of a font, upwards. */
export type Outline = readonly ({ readonly type: "M" | "L" | "Q" | "C" | "Z" } & Readonly<
  Partial<Record<"x" | "y" | "x1" | "y1" | "x2" | "y2", number>>
>)[];

/** An outline at a size: all but its first point is relative, and the same wherever it stands. */
export interface SizedOutline {
  /** First point, hundredths of a px; absent for a glyph without ink. */
  readonly start?: { readonly x: number; readonly y: number };
  readonly rest: string;
}

const POINTS = { M: [], L: [], Q: ["1"], C: ["1", "2"], Z: [] } as const;
const HUNDREDTH = 100;

/** @param scale Px of a unit of the font. */
export function sizedOutline(outline: Outline, scale: number): SizedOutline {
  const x = (units = 0) => Math.round(units * scale * HUNDREDTH);
  const y = (units = 0) => -Math.round(units * scale * HUNDREDTH);
  const first = outline[0] && { x: x(outline[0].x), y: y(outline[0].y) };
  let rest = "";
  // In whole hundredths: rounding relative steps one by one would let a line drift.
  let from = first ?? { x: 0, y: 0 };
  let start = from;
  for (const command of outline.slice(1)) {
    const { type } = command;
    if (type === "Z") {
      rest += "z";
      from = start;
      continue;
    }
    const to = { x: x(command.x), y: y(command.y) };
    if (type === "L" && to.x === from.x && to.y === from.y) continue;
    if (type === "L" && (to.x === from.x || to.y === from.y)) {
      rest += to.y === from.y ? `h${numbers([to.x - from.x])}` : `v${numbers([to.y - from.y])}`;
      from = to;
      continue;
    }
    const middle = POINTS[type].flatMap((n) => [x(command[`x${n}`]) - from.x, y(command[`y${n}`]) - from.y]);
    rest += type.toLowerCase() + numbers([...middle, to.x - from.x, to.y - from.y]);
    from = to;
    if (type === "M") start = to;
  }
  return { rest, ...(first && { start: first }) };
}

/** Path data of an outline that begins at `atPx` on a baseline at 0. */
export function pathAt({ start, rest }: SizedOutline, atPx: number): string {
  if (!start) return "";
  return `M${numbers([Math.round(atPx * HUNDREDTH) + start.x, start.y])}${rest}`;
}

/** "12.5-.25 .5": no zero before a point, no space before a sign. */
function numbers(hundredths: readonly number[]): string {
  let text = "";
  for (const value of hundredths) {
    const number = String(value / HUNDREDTH).replace(/^(-?)0\./, "$1.");
    text += text === "" || number.startsWith("-") ? number : ` ${number}`;
  }
  return text;
}
