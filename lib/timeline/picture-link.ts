// The link around a mark's ink and words: where it leads, its spoken name, whether Tab stops at it.
//
// Input   a placed mark, its ink, the page's names and addresses, the state of the drawing
// Output  a link; while a gesture is under way only what of it is seen, and the same node for as long as that stays
// Knows   nothing of places

import type { PictureContext, PictureState } from "./picture-context";
import { type Attributes, element, type PictureNode } from "./picture-node";
import type { PlacedMark } from "./types";

/** Whose marks are the same from one layout to the next. */
const ownerOf = (mark: PlacedMark): object => (mark.kind === "crowd" ? mark.members : mark.timed);

const remembered = new WeakMap<object, PictureNode>();

/** The link of a mark around its ink. */
export function linkNode(
  mark: PlacedMark,
  ink: readonly PictureNode[],
  context: PictureContext,
  state: PictureState,
  selected: boolean,
): PictureNode {
  const look = lookOf(mark, state, selected);
  if (!state.moving) return element("a", "link", { ...look, ...wordsOf(mark, context) }, ink);
  const known = remembered.get(ownerOf(mark));
  if (known && looksAlike(known.attributes, look) && areSame(known.children, ink)) return known;
  const node = { ...element("a", "link", look, ink), partial: true };
  remembered.set(ownerOf(mark), node);
  return node;
}

function lookOf(mark: PlacedMark, { tabStop, heldId }: PictureState, selected: boolean): Attributes {
  const held = mark.kind !== "crowd" && mark.timed.event.id === heldId;
  return {
    class: `timeline-mark timeline-${mark.kind}${held ? " timeline-held" : ""}`,
    "data-mark": mark.key,
    "aria-current": selected ? "true" : undefined,
    tabindex: tabStop === undefined ? undefined : tabStop === mark.key ? 0 : -1,
  };
}

function wordsOf(mark: PlacedMark, { hrefOf, hrefOfCrowd, nameOf }: PictureContext): Attributes {
  const href = mark.kind === "crowd" ? hrefOfCrowd(mark) : hrefOf(mark.timed.event.id);
  return { href, "aria-label": nameOf(mark) };
}

function looksAlike(known: Attributes, look: Attributes): boolean {
  for (const name in look) if (known[name] !== look[name]) return false;
  return true;
}

function areSame(known: readonly PictureNode[], ink: readonly PictureNode[]): boolean {
  return known.length === ink.length && known.every((node, i) => node === ink[i]);
}
