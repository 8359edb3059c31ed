// What the page and the worker both say of a pasted article. Holds no parser, so that the page's script stays small.

import type { Problem } from "@/lib/base/problems";

/** The one source and outlet of a pasted article. */
export const OWN_ID = "your-article";
export const OWN_NAME = "Your article";

/** UTF-16 units of text that are read; a longer one is refused rather than cut. */
export const LONGEST_TEXT = 5_000_000;

/** The parser itself gave up: our fault, not the reader's. */
export function failed(reason: string): Problem {
  return { code: "source/failed", where: OWN_NAME, detail: `(${reason})` };
}
