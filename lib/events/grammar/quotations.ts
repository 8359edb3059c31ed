// Finds direct speech.
//
// Input   the article's text, paragraph by paragraph
// Output  the spans inside quotation marks, with the marks themselves
// Knows   marks only; curly singles are quotation marks where no letter stands before an opening one

/** A quotation; offsets include the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char);

function closes(char: string, open: string, after: string): boolean {
  if (open === "“") return char === "”" || char === '"';
  if (open === '"') return char === '"' || char === "”";
  return char === "’" && !isLetter(after);
}

/** Quotations in the text, in order. One still open at the end of its paragraph ends there. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? "";
    if (open === "") {
      const single = char === "‘" && !isLetter(text[i - 1] ?? " ");
      if (char === "“" || char === '"' || single) {
        open = char;
        start = i;
      } else if (char === "”" && found.at(-1)?.end !== i) {
        // The opening mark stands in an earlier line: the quotation runs on from the paragraph's start.
        const lineStart = text.lastIndexOf("\n", i) + 1;
        const from = Math.max(lineStart, found.at(-1)?.end ?? 0);
        if (i - from < 2000) found.push({ start: from, end: i + 1 });
      }
    } else if (char === "\n") {
      if (open !== "‘") found.push({ start, end: i });
      open = "";
    } else if (closes(char, open, text[i + 1] ?? " ")) {
      found.push({ start, end: i + 1 });
      open = "";
    }
  }
  if (open === "“" || open === '"') found.push({ start, end: text.length });
  return found;
}
