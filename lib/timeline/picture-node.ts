// A drawing as a plain tree: what React, the document and a file each write in their own way.
//
// Gives   nodes with the names that SVG gives its elements and attributes, and their text
// Knows   nothing of what is drawn

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. A node that is the same object as before stands for an unchanged element. */
export interface PictureNode {
  readonly tag: string;
  /** Unique among its siblings; the element with the same key stays and is changed. */
  readonly key: string;
  readonly attributes: Attributes;
  readonly children: readonly PictureNode[];
  /** In place of children. */
  readonly text?: string;
  /** Its element stands for this node alone, since it moves in a glide: it is never given to another. */
  readonly stays?: true;
  /** Attributes that it does not name stay as they are. */
  readonly partial?: boolean;
}

const NONE: readonly PictureNode[] = [];

/** An element with children. */
export function element(
  tag: string,
  key: string,
  attributes: Attributes,
  children: readonly PictureNode[] = NONE,
): PictureNode {
  return { tag, key, attributes, children };
}

/** An element with words. */
export function words(tag: string, key: string, attributes: Attributes, text: string): PictureNode {
  return { tag, key, attributes, children: NONE, text };
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Control characters have no place in a document, escaped or not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(UNSAYABLE, "").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The elements as SVG text. */
export function pictureText(nodes: readonly PictureNode[]): string {
  return nodes.map(nodeText).join("");
}

function nodeText({ tag, attributes, children, text }: PictureNode): string {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${name}="${escaped(String(value))}"`;
  return `${open}>${text === undefined ? pictureText(children) : escaped(text)}</${tag}>`;
}
