// Writes a picture into the document: elements with the same key stay and are changed, moved in place, never rebuilt.
// Runs at every frame of a zoom, without React.

import type { PictureNode } from "@/lib/timeline/picture-node";

const SVG = "http://www.w3.org/2000/svg";

interface Live {
  readonly element: Element;
  node: PictureNode;
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
  if (keepsOrder(before, next)) {
    for (const [i, node] of next.entries()) {
      const live = before[i];
      if (live) patch(live, node);
    }
    return before;
  }
  const kept = new Map<string, Live>();
  for (const live of before) kept.set(live.node.key, live);
  const wanted = new Set(next.map(({ key }) => key));
  // What has gone leaves first: what stays then keeps its order as a rule, and an element that isn't moved keeps its focus.
  for (const live of before) if (!wanted.has(live.node.key)) live.element.remove();
  let cursor = parent.firstChild;
  return next.map((node) => {
    const live = kept.get(node.key) ?? create(node);
    if (live.element === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(live.element, cursor);
    patch(live, node);
    return live;
  });
}

function keepsOrder(before: readonly Live[], next: readonly PictureNode[]): boolean {
  return (
    before.length === next.length &&
    before.every(({ node }, i) => node === next[i] || node.key === next[i]?.key)
  );
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
  return { element, node, children };
}

function patch(live: Live, next: PictureNode): void {
  const { node: before, element } = live;
  if (before === next) return;
  live.node = next;
  if (before.attributes !== next.attributes) patchAttributes(element, before, next);
  if (next.text !== before.text) {
    element.textContent = next.text ?? "";
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
