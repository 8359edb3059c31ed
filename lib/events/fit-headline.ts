// Cuts a headline to its length.
//
// Input   a subject in words and the pieces that follow it
// Output  at most 90 characters, ending where a phrase ends, with its marks in order
// Knows   marks and little words; no grammar

import { join, type Piece } from "./headline-pieces";
import { dangles } from "./phrase-ends";

export const LONGEST_HEADLINE = 90; // characters

export function tidy(text: string): string {
  const whole = text
    .replace(/\s+([,.;:!?’'])/g, "$1")
    .replace(/,\s*,+/g, ",")
    .replace(/\s{2,}/g, " ")
    .replace(/^[\s,;:—–-]+/, "");
  const ended = whole
    .replace(/[\s,;:—–(-]+$/, "")
    .replace(
      /[\s,]+(?:and|or|but|that|which|who|to|of|in|(?<!\b(?:go|goes|going|went|gone|carry|carried)\s+)on|at|by|with|for|from|as|the|a|an)$/i,
      "",
    );
  const open = (ended.match(/“/g) ?? []).length > (ended.match(/”/g) ?? []).length;
  return `${ended}${open ? "”" : ""}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Subject and predicate joined, cut at the last phrase end that fits. */
export function fitted(head: string, pieces: readonly Piece[]): string {
  let best = "";
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece && !piece.cut && i > 0) continue;
    if (i === 0) continue;
    const text = tidy(`${head} ${join(pieces.slice(0, i))}`);
    if (text.length > LONGEST_HEADLINE) break;
    if (best && piece && dangles(text)) continue;
    best = text;
    if (piece?.stop || (piece?.text === "," && text.length >= 25)) break;
  }
  if (best) return best;
  // Where subject and verb are too long together, a long subject stands for itself.
  return head.length > 50 && head.length <= LONGEST_HEADLINE
    ? tidy(head)
    : hardCut(tidy(`${head} ${join(pieces)}`));
}

function hardCut(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const cut = text.slice(0, LONGEST_HEADLINE);
  return tidy(cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)));
}
