// Writes a picture into the document: elements with the same key stay and are changed, moved in place, never rebuilt; an
// element whose node is gone becomes that of a new one.
// Runs at every frame of a zoom, without React.

import { type PictureNode, pictureText } from "@/lib/timeline/picture-node";

const SVG = "http://www.w3.org/2000/svg";

interface Live {
  readonly element: Element;
  node: PictureNode;
  /** What was last written into it: a partial node writes nothing the second time. */
  written: PictureNode;
  children: Live[];
}

/** Draws pictures into `root`, which nobody else changes. Returns the function that draws the next one. */
export function pictureWriter(root: Element): (nodes: readonly PictureNode[]) => void {
  root.replaceChildren();
  let children: Live[] = [];
  return (nodes) => {
    children = patchChildren(root, children, nodes);
  };
}

function patchChildren(parent: Element, before: Live[], next: readonly PictureNode[]): Live[] {
  if (before.length === 0 && next.length > 1 && !parent.firstChild) return written(parent, next);
  if (keepsOrder(before, next)) {
    for (let i = 0; i < next.length; i++) patch(before[i] as Live, next[i] as PictureNode);
    return before;
  }
  const found = elementsFor(before, next);
  const used = new Set(found);
  // What has gone leaves first: what stays then keeps its order as a rule, and an element that isn't moved keeps its focus.
  for (const live of before) if (!used.has(live)) live.element.remove();
  let cursor = parent.firstChild;
  return next.map((node, i) => {
    const live = found[i] ?? create(node);
    if (live.element === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(live.element, cursor);
    patch(live, node);
    return live;
  });
}

/** A first drawing as text: a browser reads a thousand elements in half of the time that making each of them takes. */
function written(parent: Element, nodes: readonly PictureNode[]): Live[] {
  parent.innerHTML = pictureText(nodes);
  return bound(parent, nodes);
}

function bound(parent: Element, nodes: readonly PictureNode[]): Live[] {
  let element = parent.firstElementChild;
  return nodes.map((node) => {
    if (!element) throw new Error("the document has another number of elements than were written");
    const live = { element, node, written: node, children: bound(element, node.children) };
    element = element.nextElementSibling;
    return live;
  });
}

/**
 * For each node the element of its key or, where there is none, one at the same place whose own node is gone: to change an
 * element costs a browser a fraction of making another.
 */
function elementsFor(before: readonly Live[], next: readonly PictureNode[]): readonly (Live | undefined)[] {
  const places = new Map(before.map(({ node }, place) => [node.key, place]));
  const wanted = new Set(next.map(({ key }) => key));
  let free = 0;
  return next.map((node) => {
    const place = places.get(node.key);
    if (place !== undefined && isSame(before[place], node)) {
      free = Math.max(free, place + 1);
      return before[place];
    }
    const spare = before[free];
    if (!spare || wanted.has(spare.node.key) || !mayBecome(spare, node)) return undefined;
    free++;
    return spare;
  });
}

/** Whether an element stands for a node: a ring may be round or a bar's, and the one never becomes the other. */
function isSame(live: Live | undefined, { key, tag }: PictureNode): boolean {
  return live?.node.key === key && live.node.tag === tag;
}

/** Whether nobody would see or hear that an element now stands for something else. */
function mayBecome({ node, element }: Live, next: PictureNode): boolean {
  return node.tag === next.tag && !node.stays && !next.stays && !element.contains(document.activeElement);
}

function keepsOrder(before: readonly Live[], next: readonly PictureNode[]): boolean {
  if (before.length !== next.length) return false;
  return next.every((node, i) => isSame(before[i], node));
}

function create(node: PictureNode): Live {
  const element = document.createElementNS(SVG, node.tag);
  for (const name in node.attributes) {
    const value = node.attributes[name];
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  if (node.text !== undefined) element.textContent = node.text;
  const children = node.children.map((child) => {
    const live = create(child);
    element.appendChild(live.element);
    return live;
  });
  return { element, node, written: node, children };
}

function patch(live: Live, wanted: PictureNode): void {
  if (live.written === wanted) return;
  live.written = wanted;
  const { node: before, element } = live;
  const next = wanted.partial
    ? { ...wanted, attributes: { ...before.attributes, ...wanted.attributes } }
    : wanted;
  live.node = next;
  if (before.attributes !== next.attributes) patchAttributes(element, before, next);
  if (next.text !== before.text) {
    // The words of a text that stays one are changed and not replaced.
    if (before.text && next.text && element.firstChild) element.firstChild.nodeValue = next.text;
    else element.textContent = next.text ?? "";
    live.children = [];
  }
  if (next.text === undefined && (live.children.length > 0 || next.children.length > 0))
    live.children = patchChildren(element, live.children, next.children);
}

function patchAttributes(element: Element, before: PictureNode, next: PictureNode): void {
  for (const name in next.attributes) {
    const value = next.attributes[name];
    if (value === before.attributes[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  for (const name in before.attributes) if (!(name in next.attributes)) element.removeAttribute(name);
}
