// The names of the rows, beside the drawing or above each row, as the page has them.

import type { Typeface } from "@/lib/base/typeface";
import { HEADS_PX } from "@/lib/timeline/lane-strips";
import { element, type PictureNode, words } from "@/lib/timeline/picture-node";
import type { LaneStrip, OutletStyle } from "@/lib/timeline/types";
import { breakLines } from "./lines";

const SIZE_PX = 13;
const LINE_PX = 15;
/** Between a head and the drawing. */
const AIR_PX = 12;

/** Heads in the drawing's own space; those beside it stand left of 0 by `HEADS_PX`. */
export function laneHeads(
  strips: readonly LaneStrip[],
  outlets: readonly OutletStyle[],
  widthPx: number,
  typeface: Typeface,
): readonly PictureNode[] {
  return strips.map((strip) => {
    const beside = strip.headPx === 0;
    const outlet = outlets.find(({ id }) => id === strip.id);
    return headNode(
      strip,
      outlet,
      { x: beside ? -HEADS_PX : 0, roomPx: beside ? HEADS_PX - AIR_PX : widthPx },
      typeface,
    );
  });
}

function headNode(
  { id, name, count, y, heightPx, headPx }: LaneStrip,
  outlet: OutletStyle | undefined,
  { x, roomPx }: { readonly x: number; readonly roomPx: number },
  typeface: Typeface,
): PictureNode {
  const letter = outlet?.letter ?? "";
  const letterPx = letter === "" ? 0 : typeface.widthOf(letter, "bold", SIZE_PX) + 6;
  const number = String(count);
  const numberPx = typeface.widthOf(number, "regular", SIZE_PX) + 6;
  const high = headPx || heightPx;
  const style = { className: "figure-strong", sizePx: SIZE_PX, maxLines: high >= 2 * LINE_PX + 4 ? 2 : 1 };
  const lines = breakLines(name, roomPx - letterPx - numberPx, style, typeface);
  const first = y + high / 2 - ((lines.length - 1) * LINE_PX) / 2 + 4.5;
  const last = lines.at(-1) ?? "";
  const at = (row: number) => ({ y: Math.round(first + row * LINE_PX), "font-size": SIZE_PX });
  const endX = x + letterPx + typeface.widthOf(last, "semibold", SIZE_PX) + 6;
  return element("g", `head${id}`, {}, [
    ...(outlet
      ? [
          element("text", "letter", { class: "timeline-letters", x, ...at(0) }, [
            words("tspan", "letter", { fill: outlet.colour }, letter),
          ]),
        ]
      : []),
    ...lines.map((line, i) =>
      words("text", `line${i}`, { class: "figure-strong", x: x + letterPx, ...at(i) }, line),
    ),
    words("text", "count", { class: "figure-quiet", x: Math.round(endX), ...at(lines.length - 1) }, number),
  ]);
}
