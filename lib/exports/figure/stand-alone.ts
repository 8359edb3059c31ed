// The page's drawing as a file's: no classes, no variables, no links, no fonts.
//
// Input   nodes of lib/timeline/picture.ts and of the figure
// Output  nodes with presentation attributes, the same marks in the same places
// Knows   each class's look by looks.ts; a mark's spoken name becomes its title

import { type Attributes, element, type PictureNode, words } from "@/lib/timeline/picture-node";
import { shapeLook, UNSEEN_CLASSES } from "./looks";
import { outlined, type Printer } from "./outlined";

/** What a parent tells the nodes in it. */
interface Around {
  /** The mark is that of the open event. */
  readonly held: boolean;
  /** Lines in it bound a band of differing dates. */
  readonly range: boolean;
}

const PAGE_ATTRIBUTES: ReadonlySet<string> = new Set([
  "class",
  "href",
  "style",
  "tabindex",
  "data-mark",
  "aria-label",
  "aria-hidden",
  "aria-current",
]);

/** The nodes without anything of the page. */
export function standAlone(nodes: readonly PictureNode[], printer: Printer): readonly PictureNode[] {
  return nodes.flatMap((node) => nodeAlone(node, { held: false, range: false }, printer));
}

function nodeAlone(node: PictureNode, around: Around, printer: Printer): readonly PictureNode[] {
  const { tag, key, attributes, children, text } = node;
  const className = attributes.class === undefined ? "" : String(attributes.class);
  if (UNSEEN_CLASSES.has(className)) return [];
  if (tag === "text") return outlined(node, around.held, printer);
  const own: Around = {
    held: around.held || attributes["aria-current"] === "true",
    range: className === "timeline-range",
  };
  const inside = children.flatMap((child) => nodeAlone(child, own, printer));
  const name = attributes["aria-label"];
  const named = name === undefined ? inside : [words("title", "title", {}, String(name)), ...inside];
  const look = attributesAlone(node, className, around, printer);
  if (text !== undefined) return [words(tag, key, look, text)];
  return [element(tag === "a" ? "g" : tag, key, look, named)];
}

function attributesAlone(
  { tag, attributes }: PictureNode,
  className: string,
  { range }: Around,
  printer: Printer,
): Attributes {
  const kept = Object.entries(attributes).flatMap(([name, value]) =>
    PAGE_ATTRIBUTES.has(name) || value === undefined ? [] : [[name, resolved(value, printer)] as const],
  );
  return {
    ...shapeLook(className, printer.inks),
    ...(range && tag === "line" && { stroke: printer.inks.muted }),
    ...Object.fromEntries(kept),
  };
}

function resolved(value: string | number, { inks, drawnPx }: Printer): string | number {
  if (value === "100%") return drawnPx;
  return typeof value === "string" ? inks.resolve(value) : value;
}
