// The embed as a document of its own: head, the drawn chart, the data that brings it to life, one script.
// Gives text only. Everything that comes from articles or addresses is escaped here.

import { escapeAttribute } from "./snippet";

/** Addresses of what the document loads; all of them ours. */
export interface EmbedFiles {
  readonly script: string;
  readonly style: string;
}

export interface EmbedDocument {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that shows the same and more. */
  readonly canonical: string;
  /** Address for oEmbed readers; absent where nobody would answer them. */
  readonly oembed?: string;
  readonly theme: "auto" | "light" | "dark";
  /** Custom properties of the outlets' colours. */
  readonly paletteCss: string;
  readonly files: EmbedFiles;
  /** The chart, as drawn on the server. */
  readonly markup: string;
  /** What the chart was drawn from. */
  readonly data: unknown;
}

/** Ids of the elements that the script looks for. */
export const EMBED_ROOT_ID = "datelines";
export const EMBED_DATA_ID = "datelines-data";

/** The whole HTML document. Readable before, and without, its script. */
export function embedDocument(page: EmbedDocument): string {
  const { title, description, canonical, oembed, theme, paletteCss, files, markup, data } = page;
  const text = escapeAttribute;
  const discovery =
    oembed === undefined
      ? ""
      : `<link rel="alternate" type="application/json+oembed" href="${text(oembed)}" title="${text(title)}">\n`;
  const scheme = theme === "auto" ? "light dark" : theme;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${scheme}">
<title>${text(title)}</title>
<meta name="description" content="${text(description)}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="canonical" href="${text(canonical)}">
${discovery}<style>:root{${paletteCss}}</style>
<link rel="stylesheet" href="${text(files.style)}">
<script defer src="${text(files.script)}"></script>
</head>
<body>
<div id="${EMBED_ROOT_ID}">${markup}</div>
<script type="application/json" id="${EMBED_DATA_ID}">${jsonInHtml(data)}</script>
</body>
</html>
`;
}

/** JSON that no text in it can end: "<" stands as an escape, so "</script>" and "<!--" never occur. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
