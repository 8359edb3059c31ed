// Words as outlines: what a picture needs to look the same wherever it is opened, whatever fonts there are.
// Types only; lib/store/type-faces.ts makes them of the bundled fonts.

/** The faces in use: three weights of the data's sans, and the headlines' serif. */
export type Face = "regular" | "semibold" | "bold" | "headline";

/** A stretch of words, px from their beginning. */
export interface WordRun {
  readonly x: number;
  readonly widthPx: number;
  /** Path data on a baseline at 0; absent for writing that no bundled font has. */
  readonly d?: string;
  /** In place of outlines: words that the viewer's own fonts have to draw. */
  readonly text?: string;
}

export interface Typeface {
  /** Width of one line, px. */
  widthOf(text: string, face: Face, sizePx: number): number;
  /** One line, from left to right. */
  runsOf(text: string, face: Face, sizePx: number): readonly WordRun[];
}
