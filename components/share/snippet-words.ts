// What the share page says of each snippet.

import type { SnippetKind } from "@/lib/embed/snippets";

interface SnippetWords {
  readonly tab: string;
  readonly title: string;
  /** Where it fits, and what it needs. */
  readonly about: string;
  /** Lines that the field shows. */
  readonly rows: number;
}

export const SNIPPET_WORDS: Readonly<Record<SnippetKind, SnippetWords>> = {
  responsive: {
    tab: "Frame and script",
    title: "A frame that fits itself",
    about:
      "For most sites. A small script makes the frame as tall as what it shows, also when an event is opened in it.",
    rows: 7,
  },
  plain: {
    tab: "Frame",
    title: "A frame of one height",
    about: "Where no script may be pasted. What is taller than the frame scrolls inside it.",
    rows: 6,
  },
  script: {
    tab: "Script",
    title: "A place that a script fills",
    about:
      "For articles that are also read where no script runs: there a description with a link stands in its place.",
    rows: 8,
  },
  element: {
    tab: "Element",
    title: "An element of our own",
    about:
      "Its attributes are the parameters of this page’s address, so that a template can set them. The script is needed once a page.",
    rows: 6,
  },
  amp: {
    tab: "AMP",
    title: "For AMP pages",
    about:
      "The page loads the script of amp-iframe 0.1 in its head. AMP takes only addresses that begin with https.",
    rows: 8,
  },
  oembed: {
    tab: "Address",
    title: "An address that hosts understand",
    about:
      "WordPress and other hosts that know oEmbed make an embed of this address on a line of its own. Others show a card with a link.",
    rows: 2,
  },
};
