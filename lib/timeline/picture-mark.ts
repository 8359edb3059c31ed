// One mark as nodes: a link with a spoken name around its ink and words, and the letters beside it.
//
// Input   a placed mark
// Output  a group of the link, and of letters or a number that are no part of its words
// Knows   how a mark is moved: sideways with the pointer, up and down in a glide

import type { Across } from "./across";
import type { Type } from "./metrics";
import type { PictureContext, PictureState } from "./picture-context";
import { barInk, crowdBarInk, dotInk, ringInk, selectedNode } from "./picture-ink";
import { labelNode, lettersNode, lettersX, shortCount } from "./picture-label";
import { linkNode } from "./picture-link";
import { element, type PictureNode, words } from "./picture-node";
import type { BarMark, CrowdMark, DotMark, OutletStyle, PlacedMark, TimedEvent } from "./types";

const NOBODY: readonly OutletStyle[] = [];

const reporters = new WeakMap<
  TimedEvent,
  { readonly of: readonly OutletStyle[]; readonly found: readonly OutletStyle[] }
>();

function reportingOf(mark: PlacedMark, outlets: readonly OutletStyle[]): readonly OutletStyle[] {
  if (mark.kind === "crowd") return NOBODY;
  const known = reporters.get(mark.timed);
  if (known?.of === outlets) return known.found;
  const found = mark.timed.outlets.flatMap((i) => outlets[i] ?? []);
  reporters.set(mark.timed, { of: outlets, found });
  return found;
}

/** Moves what it holds to a place: sideways with the pointer; up and down in a glide (see stage.css) if it may. */
function at(
  key: string,
  x: number,
  y: number,
  { across, glides }: Manner,
  children: readonly PictureNode[],
): PictureNode {
  if (!across.exact) return element("svg", key, { x: across.of(x), y, overflow: "visible" }, children);
  if (!glides) return element("g", key, { transform: `translate(${across.of(x)},${y})` }, children);
  const style = `transform:translateY(${y}px)`;
  const glide = element("g", "glide", { class: "timeline-glide", style }, children);
  return element("g", key, { transform: `translate(${across.of(x)},0)` }, [glide]);
}

/** How the marks of a drawing are drawn. */
export interface Manner {
  readonly across: Across;
  readonly type: Type;
  /** Marks change their row as the view changes: in lanes they hardly do, and need not pay for it. */
  readonly glides: boolean;
}

/**
 * A mark: its link, and beside it letters of outlets or the number of a crowd. Those are no part of the link, since a
 * link's visible words have to be part of its spoken name, and nobody says letters.
 */
export function markNode(
  placed: PlacedMark,
  manner: Manner,
  context: PictureContext,
  state: PictureState,
): PictureNode {
  const wordless = state.wordless?.has(placed.key) === true;
  const mark = wordless ? withoutLabel(placed) : placed;
  const reporting = reportingOf(mark, context.outlets);
  const selected = mark.kind !== "crowd" && mark.timed.event.id === context.selectedId;
  const link = (ink: readonly PictureNode[]) => linkNode(mark, ink, context, state, selected);
  if (mark.kind === "bar" || (mark.kind === "crowd" && mark.bar)) {
    const strong = selected || reporting.length > 2;
    return element("g", mark.key, {}, [
      link(barNodes(mark, manner, context, state, selected, strong)),
      ...barLetters(mark, manner, reporting),
    ]);
  }
  const ink = pointInk(mark, manner, context, reporting, selected);
  const letters = wordless ? [] : pointLetters(mark, reporting, manner.type);
  return at(mark.key, mark.x, mark.y, manner, [link(ink), ...letters]);
}

function withoutLabel({ label: _, ...mark }: PlacedMark): PlacedMark {
  return mark;
}

function barNodes(
  mark: BarMark | CrowdMark,
  manner: Manner,
  { outlets, paints }: PictureContext,
  { moving, tabStop }: PictureState,
  selected: boolean,
  strong: boolean,
): readonly PictureNode[] {
  const x0 = mark.kind === "bar" ? mark.x0 : (mark.bar?.x0 ?? mark.x);
  const focus = { selected, unseen: moving === true && !selected && tabStop !== mark.key };
  const ink =
    mark.kind === "bar"
      ? barInk(mark, reportingOf(mark, outlets), manner.across, paints, focus)
      : crowdBarInk(mark, manner.across, focus);
  if (!mark.label) return ink;
  const label = labelNode(mark.label, { x: x0, y: mark.y }, manner.type, strong);
  return [...ink, at("words", x0, mark.y, manner, [label])];
}

function pointInk(
  mark: DotMark | CrowdMark,
  { type }: Manner,
  { outlets }: PictureContext,
  reporting: readonly OutletStyle[],
  selected: boolean,
): readonly PictureNode[] {
  const ink = mark.kind === "dot" ? dotInk(mark, outlets, reporting) : ringInk(mark);
  if (!mark.label && !selected) return ink;
  const nodes: PictureNode[] = [];
  if (selected) nodes.push(selectedNode(mark.radius));
  if (mark.label?.leaderX !== undefined) nodes.push(leaderNode(mark, mark.label, mark.label.leaderX));
  if (mark.label) nodes.push(labelNode(mark.label, mark, type, selected || reporting.length > 2));
  return [...nodes, ...ink];
}

function leaderNode(mark: PlacedMark, label: NonNullable<PlacedMark["label"]>, leaderX: number): PictureNode {
  const to = label.x - mark.x - (label.anchor === "start" ? 3 : -3);
  return element("line", "leader", {
    class: "timeline-leader",
    x1: Math.round(leaderX - mark.x),
    x2: Math.round(to),
    y1: 0,
    y2: 0,
  });
}

function barLetters(
  mark: BarMark | CrowdMark,
  manner: Manner,
  reporting: readonly OutletStyle[],
): readonly PictureNode[] {
  if (mark.kind === "crowd" || !mark.label?.showsOutlets) return [];
  const x = lettersX(mark, reporting.length > 2, manner.type);
  const letters = lettersNode(x, mark.label.y - mark.y, "start", reporting);
  return [at("letters", mark.x0, mark.y, manner, [letters])];
}

function pointLetters(
  mark: DotMark | CrowdMark,
  reporting: readonly OutletStyle[],
  type: Type,
): readonly PictureNode[] {
  if (mark.kind === "crowd") return [countNode(mark.count, mark.radius)];
  const [only, more] = reporting;
  const nodes = only && !more ? [innerLetter(only)] : [];
  if (!mark.label?.showsOutlets) return nodes;
  const y = mark.label.y - mark.y + mark.label.lines.length * type.linePx - 1;
  return [...nodes, lettersNode(mark.label.x - mark.x, y, mark.label.anchor, reporting)];
}

const counts = new Map<string, PictureNode>();

function countNode(count: number, radius: number): PictureNode {
  const text = shortCount(count);
  const size = radius < 13 || text.length > 3 ? 10 : 12.5;
  const known = counts.get(`${text} ${size}`);
  if (known) return known;
  const node = words(
    "text",
    "count",
    { class: "timeline-crowd-count", "aria-hidden": "true", y: size / 3, "font-size": size },
    text,
  );
  counts.set(`${text} ${size}`, node);
  return node;
}

const inner = new WeakMap<OutletStyle, PictureNode>();

function innerLetter(outlet: OutletStyle): PictureNode {
  const known = inner.get(outlet);
  if (known) return known;
  const size = outlet.letter.length > 1 ? 7.5 : 9.5;
  const look = { class: "timeline-inner-letter", "aria-hidden": "true", y: 3.4, "font-size": size };
  const node = words("text", "letter", look, outlet.letter);
  inner.set(outlet, node);
  return node;
}
