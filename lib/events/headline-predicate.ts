// What a headline tells of its subject.
//
// Input   a segment and a clause, and what names stand for
// Output  the pieces from the verb on, an object that stands before the clause among them
// Knows   where clauses end; nothing of subjects and of length

import type { Knowledge } from "./collecting";
import { phraseStart } from "./governor";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { HOLDING } from "./grammar/word-lists";
import { fullName, join, type Piece, piecesOf } from "./headline-pieces";
import { isWhose } from "./headline-subject";
import { listHead } from "./participants";
import { isObjectRelative } from "./subject";

/** Where what is told of the subject ends: before a clause that stands by itself. */
export function predicateEnd(segment: Segment, clause: Clause): number {
  let end = clause.verbTo + 1;
  const belongs = (other: Clause | undefined): boolean => {
    for (let at = other; at; at = at.parent) if (at === clause) return true;
    return false;
  };
  // "When its book closed it was covered": after an opening clause, the next one stands by itself.
  const next = (other: Clause | undefined) =>
    clause.kind === "adverbial" &&
    other?.kind === "content" &&
    other.parent === clause &&
    segment.items[other.from]?.tag !== "that" &&
    (!isSayingVerb(clause.lemma) || clause.lemma === "speak");
  // "said that it was priced at £5 and that she had crossed it off": two things are said, and this is one.
  const another = (at: number) =>
    clause.kind === "content" && segment.items[at]?.tag === "conj" && segment.items[at + 1]?.tag === "that";
  while (
    end < segment.items.length &&
    belongs(segment.clauseAt[end]) &&
    !next(segment.clauseAt[end]) &&
    !another(end)
  )
    end++;
  return end;
}

const pieceOfObject = (text: string): Piece => ({ text, cut: false, stop: false, spaced: true, at: -1 });

/** "the liner, which Halden announced on Monday it had | repaired": the verb of what is said, whose object stands before; -1 for none. */
function toldVerb({ items, clauses }: Segment, clause: Clause): number {
  const told = clauses.find(
    ({ kind, parent, from, finite }) =>
      kind === "content" && parent === clause && from > clause.verbTo && finite,
  );
  const next = told && items[told.verbTo + 1];
  const open = told && (next === undefined || /^(?:comma|mark|time|prep)$/.test(next.tag));
  return told && open && isSayingVerb(clause.lemma) && items[told.from]?.tag === "pron" ? told.verbTo : -1;
}

/** The verb and what belongs to it, with the object that stands before the clause put after the verb. */
export function predicatePieces(segment: Segment, clause: Clause, known: Knowledge): Piece[] {
  const { items } = segment;
  const verb = piecesOf(segment, { from: clause.verbFrom, to: clause.verbTo + 1 }, known);
  const rest = piecesOf(segment, { from: clause.verbTo + 1, to: predicateEnd(segment, clause) }, known);
  if (isSayingVerb(clause.lemma) && rest[0]?.text === "that" && items[rest[0].at]?.tag === "that")
    rest.shift();
  const gap = gapObject(segment, clause);
  if (gap >= 0 || (isObjectRelative(segment, clause) && !isWhose(segment, clause))) {
    const fronted =
      items[clause.from - 1]?.tag === "prep" &&
      !/^(?:time|mark|comma)$/.test(items[clause.verbTo + 1]?.tag ?? "mark");
    const object = fronted
      ? ""
      : tidyObject(segment, gap >= 0 ? { ...clause, antecedent: gap } : clause, known);
    const told = toldVerb(segment, clause);
    if (object && told > 0) {
      const [inner, after] = [rest.filter(({ at }) => at <= told), rest.filter(({ at }) => at > told)];
      return [...verb, ...inner.map((piece) => ({ ...piece, cut: false })), pieceOfObject(object), ...after];
    }
    if (object) return [...verb, pieceOfObject(object), ...rest];
  }
  return [...verb, ...rest];
}

const LAWS = /^(?:law|bill|act|statute|treaty|convention|directive|rule|motion|ban|tax|levy)$/;

// Verbs that hardly ever lack an object.
const GETTING = new Set(
  "buy sell found build publish make write inherit design launch acquire steal borrow".split(" "),
);

/** "a plan that the council announced in May": the noun that the verb lacks after it; -1 where it lacks none. */
function gapObject({ items }: Segment, clause: Clause): number {
  const noun = clause.from - 1;
  if (clause.kind !== "content" || items[clause.from]?.tag !== "that" || items[noun]?.tag !== "noun")
    return -1;
  const next = items[clause.verbTo + 1];
  const dated = next?.tag === "time" || (next?.tag === "prep" && items[clause.verbTo + 2]?.tag === "time");
  // "a single coaster that he bought from an uncle"
  const got = GETTING.has(clause.lemma) && /^(?:from|in|at|for|by)$/.test(next?.lower ?? "");
  // "a levy that voters passed 53% to 47%"
  const counted =
    /^(?:pass|approve|reject)$/.test(clause.lemma) &&
    next?.tag === "num" &&
    items[clause.verbTo + 2]?.lower === "to";
  return (dated || got || counted) &&
    clause.lemma !== "be" &&
    !clause.passive &&
    !HOLDING.has(items[noun]?.lower ?? "")
    ? noun
    : -1;
}

/** "Marwick, the port Arland seized": what was seized, by its name where one stands before the description. */
function tidyObject(segment: Segment, clause: Clause, known: Knowledge): string {
  const { items } = segment;
  const antecedent = listHead(segment, clause.antecedent);
  const nearest = phraseStart(items, antecedent);
  // "A picture by Lind that a museum gave up": what was given up is the picture.
  const by =
    items[antecedent]?.tag === "name" &&
    items[nearest - 1]?.tag === "prep" &&
    items[nearest - 2]?.tag === "noun";
  // "a referendum on reform, which they promised": after a comma it is the referendum.
  const law =
    LAWS.test(items[nearest - 2]?.lower ?? "") &&
    /^an?$/.test(items[phraseStart(items, nearest - 2)]?.lower ?? "");
  const over =
    (items[clause.from - 1]?.tag === "comma" || law) &&
    /^(?:on|for)$/.test(items[nearest - 1]?.lower ?? "") &&
    items[nearest - 2]?.tag === "noun" &&
    items[nearest]?.tag !== "det";
  const start = by || over ? phraseStart(items, nearest - 2) : nearest;
  const name =
    items[start - 1]?.tag === "comma" && items[start - 2]?.tag === "name" ? items[start - 2] : undefined;
  const preposition =
    items[clause.from - 1]?.tag === "prep" && items[clause.from]?.tag === "rel"
      ? `${items[clause.from - 1]?.text} `
      : "";
  const words = join(piecesOf(segment, { from: start, to: antecedent + 1 }, known));
  // "A picture" opens the sentence, and no longer does here.
  const opens = start === 0 && items[start]?.tag === "det";
  const thing = opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return preposition + (name ? fullName(name, known) : thing);
}
