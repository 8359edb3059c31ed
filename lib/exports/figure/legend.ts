// What the drawing's colours, letters and shapes stand for.
//
// Input   outlets, the marks that were drawn, a width
// Output  blocks: outlets with their letters, then the shapes that occur
// Knows   nothing of the story

import type { Typeface } from "@/lib/base/typeface";
import { ringInk } from "@/lib/timeline/picture-ink";
import { element, type PictureNode, words } from "@/lib/timeline/picture-node";
import type { BarMark, CrowdMark, OutletStyle, TimelineLayout } from "@/lib/timeline/types";
import { type Block, breakLines, mostThatFit, NO_BLOCK, placed } from "./lines";

interface Item {
  readonly key: string;
  /** Centred on 0, 0 and reaching as far to either side as `reachPx`. */
  readonly sign: readonly PictureNode[];
  readonly reachPx: number;
  readonly name: string;
}

const ROW_PX = 22;
const GAP_PX = 18;
const SIGN_GAP_PX = 6;
const SIZE_PX = 13;
/** More outlets than these are counted and not named. */
const MOST_OUTLETS = 40;

/** Each outlet's disc with its letter, and its name; those that have no room in the rows are counted. */
export function outletBlock(
  outlets: readonly OutletStyle[],
  widthPx: number,
  mostRows: number,
  typeface: Typeface,
): Block {
  const named = (count: number) => namedOutlets(outlets, count, widthPx, typeface);
  const all = Math.min(outlets.length, MOST_OUTLETS);
  return named(mostThatFit(all, (count) => named(count).heightPx <= mostRows * ROW_PX));
}

function namedOutlets(
  outlets: readonly OutletStyle[],
  count: number,
  widthPx: number,
  typeface: Typeface,
): Block {
  const named = outlets.slice(0, count);
  const items = named.map((outlet) => ({
    key: outlet.id,
    sign: [
      element("circle", "disc", { r: 8, fill: outlet.colour }),
      words(
        "text",
        "letter",
        { class: "timeline-inner-letter", y: 3.6, "font-size": outlet.letter.length > 1 ? 8 : 10 },
        outlet.letter,
      ),
    ],
    reachPx: 8,
    name: outlet.name,
  }));
  const more = outlets.length - named.length;
  const rest = { key: "more", sign: [], reachPx: -SIGN_GAP_PX / 2, name: `and ${more} more` };
  return rowsOf(more > 0 ? [...items, rest] : items, widthPx, "figure-words", typeface);
}

/** The shapes that occur in the drawing. */
export function shapeBlock(
  layout: TimelineLayout,
  widthPx: number,
  paints: string,
  typeface: Typeface,
): Block {
  const { marks, profiles } = layout;
  const bars = marks.filter((mark): mark is BarMark => mark.kind === "bar");
  const fades = bars.some(({ fadeStart, fadeEnd }) => fadeStart || fadeEnd);
  const vague = marks.some((mark) => mark.kind === "dot" && mark.timed.vague);
  const items: Item[] = [];
  if (marks.some(({ kind }) => kind === "dot")) items.push({ ...DAY, name: "a day" });
  if (vague) items.push({ ...VAGUE, name: "about that day" });
  if (bars.length > 0)
    items.push({
      ...barSign(fades, paints),
      name: fades ? "a longer time; fading: open or vague" : "a longer time",
    });
  if (marks.some((mark) => mark.kind !== "crowd" && mark.range))
    items.push({ ...hatchSign(paints), name: "outlets’ dates differ" });
  if (marks.some(({ kind }) => kind === "crowd")) items.push({ ...CROWD, name: "several events" });
  if (profiles.length > 0) items.push({ ...PROFILE, name: "how many" });
  return rowsOf(items, widthPx, "figure-quiet", typeface);
}

const DAY = { key: "day", sign: [element("circle", "day", { class: "figure-ink", r: 5.5 })], reachPx: 6 };
const VAGUE = {
  key: "vague",
  sign: [
    element("circle", "halo", { class: "timeline-vague-halo", r: 8 }),
    element("circle", "day", { class: "figure-ink", r: 5 }),
  ],
  reachPx: 9,
};
const CROWD = {
  key: "crowd",
  sign: [
    ...ringInk({ radius: 8.5 } as CrowdMark),
    words("text", "count", { class: "timeline-crowd-count", y: 3.5, "font-size": 10 }, "7"),
  ],
  reachPx: 9,
};
const PROFILE = {
  key: "profile",
  sign: [
    element("path", "profile", {
      class: "timeline-profile",
      d: "M-11,7v-5M-7,7v-9M-3,7v-12M1,7v-7M5,7v-10M9,7v-3",
      "stroke-width": 3,
    }),
  ],
  reachPx: 12,
};

/** Id of the grey fade that stands for all outlets' own. */
export function keyFadeId(paints: string): string {
  return `${paints}-key`;
}

/** Definition of that fade. */
export function keyFade(paints: string): PictureNode {
  const id = keyFadeId(paints);
  const colour = { "stop-color": "var(--ink-muted)" };
  return element("linearGradient", id, { id }, [
    element("stop", "0", { offset: 0.4, ...colour }),
    element("stop", "1", { offset: 1, ...colour, "stop-opacity": 0 }),
  ]);
}

function barSign(fades: boolean, paints: string) {
  const fill = fades ? `url(#${keyFadeId(paints)})` : "var(--ink-muted)";
  return {
    key: "bar",
    sign: [element("rect", "bar", { x: -15, y: -2.5, width: 30, height: 5, fill })],
    reachPx: 15,
  };
}

function hatchSign(paints: string) {
  const fill = `url(#${paints}-hatch)`;
  return {
    key: "range",
    sign: [element("rect", "range", { x: -15, y: -4.5, width: 30, height: 9, fill })],
    reachPx: 15,
  };
}

/** Items one behind the other, in as many rows as they need. A name has at most a row. */
function rowsOf(items: readonly Item[], widthPx: number, className: string, typeface: Typeface): Block {
  if (items.length === 0) return NO_BLOCK;
  const nodes: PictureNode[] = [];
  let [x, y] = [0, 0];
  for (const { key, sign, reachPx, name } of items) {
    const signPx = 2 * reachPx + SIGN_GAP_PX;
    const style = { className, sizePx: SIZE_PX, maxLines: 1 };
    const [shown = ""] = breakLines(name, widthPx - signPx, style, typeface);
    const wordsPx = typeface.widthOf(shown, "regular", SIZE_PX);
    if (x > 0 && x + signPx + wordsPx > widthPx) [x, y] = [0, y + ROW_PX];
    nodes.push(placed(key, { nodes: sign, heightPx: ROW_PX }, x + reachPx, y + ROW_PX / 2));
    const place = { x: Math.round(x + signPx), y: y + ROW_PX / 2 + 4.5 };
    nodes.push(words("text", `${key}name`, { class: className, ...place, "font-size": SIZE_PX }, shown));
    x += signPx + wordsPx + GAP_PX;
  }
  return { nodes, heightPx: y + ROW_PX };
}
