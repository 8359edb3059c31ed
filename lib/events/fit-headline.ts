// Cuts a headline to its length.
//
// Input   a subject in words and the pieces that follow it
// Output  at most 90 characters, ending where a phrase ends, with its marks in order
// Knows   marks and little words; no grammar

import { isRoleWord } from "@/lib/actors/role-words";
import { join, type Piece } from "./headline-pieces";
import { dangles } from "./phrase-ends";

export const LONGEST_HEADLINE = 90; // characters

// "to hear arguments beginning | on Monday", "meets to decide whether | to pay": what needs the words that are gone.
const LOOSE_END =
  /[\s,]+(?:beginning|starting|ending|close to|only|dated|effective|aged|a little|shortly|soon|to (?:decide|see|say|discuss) (?:whether|what|how|why|if)|whether)$|,\s(?:hours|days|weeks|months|years|minutes)$/i;

/** @param complete Whether the last word may be a preposition, since none follows it in the text either. */
export function tidy(text: string, complete = false): string {
  const whole = text
    .replace(/\s+([,.;:!?’'])/g, "$1")
    .replace(/,\s*,+/g, ",")
    .replace(text.includes("‘") ? "" : /(?<=[^s\s])’(?=\s|$)/gu, "")
    .replace(/\s{2,}/g, " ")
    .replace(/^[\s,;:—–-]+/, "")
    .replace(/^(?:and|but|or)\s+/i, "");
  const bare = whole.replace(/[\s,;:—–(-]+$/, "");
  const ended = complete
    ? bare
    : bare
        .replace(LOOSE_END, "")
        .replace(/\s(?:the|a|an)$/i, "")
        // "stayed up, and on": two words, where what followed them was a date.
        .replace(/(?<=,\s(?:and|but))\s(?:on|in|at|by)$/i, "")
        .replace(
          /[\s,]+(?:and|or|but|that|which|who|to|of|(?<!\bsworn\s+)in|between|into|against|during|within|without|among|than|upon|per|(?<!\b(?:go|goes|going|went|gone|carry|carried)\s+)on|at|by|with|for|from|as|the|a|an)$/i,
          "",
        );
  const open = (ended.match(/“/g) ?? []).length > (ended.match(/”/g) ?? []).length;
  return `${ended}${open ? "”" : ""}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

// "the session in which she acknowledged | that": what was said is not there.
const SAID_END = /\s(?:said|acknowledged|announced|warned|claimed|argued|admitted|insisted|added|stated)$/;

/** "Allison Crewe of the ministry": a name says who it is without the rest. */
const isNamed = (head: string) =>
  /^\p{Lu}\S+ \p{Lu}/u.test(head) && !/^(?:The|A|An|Its|His|Her)\s/.test(head);
const AFTER_HEAD = /\s(?:for|from|with|who|which|that|near)\s|,\s/;
const AT_PLACE = /\s(?:at|near)\s/;
const AFTER_SPEAKER = /\s(?:of|for|from|with|at|in|on|who|which|that|near)\s(?!\d)|,\s/;

/** "Chief prosecutor Dana Okafor": the name alone, where room is short. */
const nameOf = (head: string) =>
  /^(?=.*\s\p{Ll}).*?(?<!\s(?:and|of|for|the)\s)(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})$/u.exec(
    head,
  )?.[1] ?? head;

/** "Mayor Dana Okafor": the name without the office. */
function untitled(head: string): string {
  const words = head.split(" ");
  // "Transport Minister Carla Zahra": past the last word of the office.
  const first = words.findLastIndex((word) => isRoleWord(word.toLowerCase())) + 1;
  const name = words.slice(first);
  return first > 0 && name.length > 1 && name.every((word) => /^\p{Lu}\p{L}+$/u.test(word))
    ? name.join(" ")
    : head;
}

/** The subject without what follows its first noun or name: "Negotiators | for the authority and the union". */
function shorter(head: string, end: RegExp): string {
  const at = head.search(end);
  return at > 3 ? head.slice(0, at) : head;
}

/**
 * Subject and predicate joined, cut at the last phrase end that fits.
 *
 * @param through Item up to which the headline must go to say anything: the verb of what is said.
 */
export function fitted(head: string, pieces: readonly Piece[], through = -1): string {
  // "Mayor Darlene Hobbs wanted to take it | to court": without the office the whole has room.
  const name = untitled(head);
  if (name !== head && !isWhole(head, pieces)) {
    // "Transport Minister Carla Zahra told reporters “We acted”": two words are no message.
    const cut = /“\S+(?: \S+)?”$/.test(ways(head, pieces, through));
    if (cut || isWhole(name, pieces)) return fitted(name, pieces, through);
  }
  return ways(head, pieces, through);
}

/** The longest that fits of the ways to say it, whole phrases before lists that are cut. */
function ways(head: string, pieces: readonly Piece[], through: number): string {
  const plain = head.replace(/^The\s+(?=\S+\s)/, "");
  const told = [head, plain, shorter(head, AFTER_SPEAKER), nameOf(head)];
  const shapes = [pieces, withoutThat(pieces, through), withoutAdjuncts(pieces, through)];
  const heads = [head, plain, shorter(head, isNamed(head) ? AFTER_SPEAKER : AFTER_HEAD)];
  // An end that is no end of a list comes first, even where the subject has to be shorter for it.
  for (const weak of [false, true]) {
    for (const subject of through >= 0 ? told : [])
      for (const way of shapes) {
        const text = cutToFit(subject, way, through, weak);
        if (text) return text;
      }
    // "A failed valve | at the plant | sent 7,500 gallons into the river": where the subject is, before a sentence that is cut.
    const placed = [...heads, shorter(head, AT_PLACE)];
    for (const subject of weak ? heads : through >= 0 ? [] : placed) {
      const text = cutToFit(subject, pieces, -1, weak);
      if (text) return text;
    }
  }
  // Where subject and verb are too long together, a long subject stands for itself.
  return head.length > 50 && head.length <= LONGEST_HEADLINE
    ? tidy(head)
    : hardCut(tidy(`${head} ${join(pieces)}`));
}

/** Whether the subject leaves room for all up to the first aside. */
function isWhole(head: string, pieces: readonly Piece[]): boolean {
  const end = pieces.findIndex(({ stop }, i) => stop && i > 0);
  return tidy(`${head} ${join(end < 0 ? pieces : pieces.slice(0, end))}`).length <= LONGEST_HEADLINE;
}

/** "told the assembly | he would resign": where room is short, "that" can be spared. */
function withoutThat(pieces: readonly Piece[], through: number): Piece[] {
  return pieces.filter(({ text, at }) => text !== "that" || at < 0 || at > through);
}

/** "told a committee | of the assembly | she would resign": where room is short, what only says where and to whom of whom can go. */
function withoutAdjuncts(pieces: readonly Piece[], through: number): Piece[] {
  const that = pieces.findIndex(({ text, at }) => text === "that" && at >= 0 && at <= through);
  const first = pieces.findIndex(
    ({ cut, text }, i) => i > 0 && (cut || text === "of") && !/^[“,]/.test(text),
  );
  return that > first && first > 0 ? [...pieces.slice(0, first), ...pieces.slice(that + 1)] : [...pieces];
}

/** Empty where no phrase end fits; with `weak`, ends inside a list will do. */
function cutToFit(head: string, pieces: readonly Piece[], through: number, weak: boolean): string {
  let [best, ends] = ["", 0];
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece && !piece.cut && !(piece.weak && (weak || (ends === 1 && piece.text === "of"))) && i > 0)
      continue;
    if (i === 0 || (piece && piece.at >= 0 && piece.at <= through)) continue;
    const text = tidy(`${head} ${join(pieces.slice(0, i))}`, pieces[i - 1]?.last);
    if (text.length > LONGEST_HEADLINE) break;
    if ((best || through >= 0) && (piece ? dangles(text) : best && SAID_END.test(text))) continue;
    best = text;
    ends++;
    if (piece?.stop || (piece?.text === "," && text.length >= 25)) break;
  }
  return best;
}

function hardCut(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const cut = text.slice(0, LONGEST_HEADLINE);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), 40));
  // "a covenant they | set": what they did is not there.
  return tidy(words.replace(/\s(?:he|she|it|they|we|who|had|has|have|was|were|is|are|would|will)$/, ""));
}
