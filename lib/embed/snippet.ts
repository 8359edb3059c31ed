// The HTML that a writer pastes into an article to show the present view.
// Gives text only; knows no page, no clipboard and no host.

/** What an `<iframe>` needs to be told. */
export interface EmbedView {
  /** Absolute address of the embed, with its parameters. */
  readonly src: string;
  /** Spoken name of the frame. */
  readonly title: string;
  /** Height in CSS px: the frame cannot grow by itself. */
  readonly heightPx: number;
  /** Absent, the frame is as wide as the column that it stands in. */
  readonly maxWidthPx?: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Text as it may stand between the double quotes of an HTML attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => ENTITIES[character] ?? character);
}

/** One `<iframe>` element, complete; needs no script on the page that holds it. */
export function iframeSnippet({ src, title, heightPx, maxWidthPx }: EmbedView): string {
  const attributes: readonly (readonly [name: string, value: string])[] = [
    ["src", src],
    ["title", title],
    ["loading", "lazy"],
    ["style", `width:100%;${maxWidthPx === undefined ? "" : `max-width:${maxWidthPx}px;`}border:0`],
    ["height", String(Math.round(heightPx))],
    ["allow", "clipboard-write; fullscreen; web-share"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
  ];
  const inner = attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(" ");
  return `<iframe ${inner}></iframe>`;
}
