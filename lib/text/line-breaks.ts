// Finds the runs of text that a line break ends: paragraphs, headlines, list items.
//
// Gives   runs in order, with the number of their paragraph
// Knows   that some texts are wrapped at a fixed width, where a line break means nothing

/** A run of text; offsets in UTF-16 units. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

const SHORT_LINE = 45; // characters; a wrapped line is longer, a headline often is not
const ITEM = /^\s{0,8}(?:[-–—•*·]|\d{1,3}[.)])\s/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, blank: isBlank(text, start, end) });
    start = end + 1;
  }
  return lines;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((text[at] ?? "").trim() !== "") return false;
  return true;
}

/** First character of the line that is no space. */
function headOf(text: string, line: Line): string {
  let at = line.start;
  while (at < line.end && (text[at] ?? "").trim() === "") at++;
  return text[at] ?? "";
}

function goesOn(text: string, line: Line): boolean {
  const head = headOf(text, line);
  return head !== head.toUpperCase();
}

/** Whether lines break in the middle of sentences: then a third of them or more go on in lower case. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let running = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || line.blank || next.blank) continue;
    pairs++;
    if (goesOn(text, next)) running++;
  }
  return pairs >= 2 && running * 3 >= pairs;
}

function joins(text: string, line: Line, next: Line, wrapped: boolean): boolean {
  if (line.blank || next.blank || ITEM.test(text.slice(next.start, Math.min(next.end, next.start + 16))))
    return false;
  return goesOn(text, next) || (wrapped && line.end - line.start >= SHORT_LINE);
}

/** Runs between the line breaks that mean something. */
export function lineBreaks(text: string): Run[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const runs: Run[] = [];
  let paragraph = -1;
  let start: number | undefined;
  for (const [i, line] of lines.entries()) {
    if (line.blank) continue;
    if (start === undefined) {
      // In a text that is not wrapped each line is a paragraph.
      if (!wrapped || i === 0 || lines[i - 1]?.blank) paragraph++;
      start = line.start;
    }
    const next = lines[i + 1];
    if (next && joins(text, line, next, wrapped)) continue;
    runs.push({ start, end: line.end, paragraph: Math.max(paragraph, 0) });
    start = undefined;
  }
  return runs;
}
