// The subject of a headline, in words.
//
// Input   a segment and its clause, and what names stand for
// Output  the subject's own words; a pronoun, an office or a possessive gives way to the name that it stands for
// Knows   nothing of what follows the verb

import type { Knowledge } from "./collecting";
import { tidy } from "./fit-headline";
import { phraseStart } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Segment } from "./grammar/types";
import { fullName, join, piecesOf } from "./headline-pieces";
import { appositive } from "./participants";
import { pronounIn } from "./pronouns";
import { type Range, subjectOf } from "./subject";

/** "Arland's strike on Marwick, in the north-east, which killed": the strike, and not the north-east, is what killed. */
function eventAntecedent({ items, clauses }: Segment, clause: Clause): Range | undefined {
  const relative =
    clause.kind === "relative" || (clause.shares?.kind === "relative" && clauses.includes(clause.shares));
  if (!relative || clause.antecedent < 0 || items[clause.from]?.lower === "who") return undefined;
  for (let i = clause.antecedent; i >= 0 && i > clause.antecedent - 14; i--) {
    const tag = items[i]?.tag;
    if (tag === "verb" || tag === "rel" || tag === "that" || tag === "quote") return undefined;
    if (tag !== "noun" || items[i + 1]?.tag === "noun" || !isPlainEventNoun(items[i]?.lower ?? "")) continue;
    let to = i + 1;
    while (to <= clause.antecedent && items[to]?.tag !== "comma" && items[to]?.tag !== "mark") to++;
    return { from: phraseStart(items, i), to };
  }
  return undefined;
}

/** "A final report by the board, published": what is described is the whole phrase, where it is a clause's subject. */
function described(segment: Segment, clause: Clause): Range | undefined {
  if (clause.kind !== "participle" || !clause.passive || clause.antecedent < 0) return undefined;
  if (segment.items[clause.antecedent]?.tag !== "name") return undefined;
  const parent = clause.parent;
  if (!parent?.finite || parent.verbFrom < clause.verbFrom) return undefined;
  const subject = subjectOf(segment, parent);
  if (!subject || subject.from > clause.antecedent || subject.from < parent.from) return undefined;
  return { from: subject.from, to: Math.min(subject.to, clause.from) };
}

/** The subject in words: a pronoun or an office gives way to the name that it stands for. */
export function subjectText(segment: Segment, clause: Clause, known: Knowledge): string {
  const range = subjectOf(segment, clause);
  if (!range) return "";
  const { items } = segment;
  const event = eventAntecedent(segment, clause) ?? described(segment, clause);
  if (event) return owned(tidy(join(piecesOf(segment, event, known))), segment, clause, known);
  const only = items[range.from];
  if (range.to - range.from === 1 && only?.tag === "pron") {
    const who = referentOf(segment, clause, only.lower, known);
    return who || only.text;
  }
  const text = tidy(join(piecesOf(segment, range, known)));
  const head = items[range.to - 1];
  const named = appositive(segment, range, clause);
  const beside = named >= 0 ? items[named] : undefined;
  if (beside) return fullName(beside, known);
  if (head?.tag === "noun" && items[range.from]?.tag === "det") {
    const words = items
      .slice(range.from, range.to)
      .filter((item) => item.tag === "noun")
      .map((item) => item.lower);
    const [entity, second] = known.references.description(words, head.start);
    const bareWords = items.slice(range.from + 1, range.to).every((item) => item.tag === "noun");
    const short = entity?.nature === "person" ? 4 : 2;
    if (entity && !second && bareWords && range.to - range.from <= short) return entity.actor.name;
  }
  const possessor = items[range.from]?.tag === "name" && items[range.from + 1]?.tag === "possessive";
  if (possessor && head?.tag === "noun") {
    const words = items.slice(range.from + 2, range.to).map((item) => item.lower);
    const [entity] = known.references.description(words, head.start);
    if (entity?.nature === "person") return entity.actor.name;
  }
  return owned(text, segment, clause, known);
}

/** The name behind a pronoun; two are joined by "and". */
function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  return who.length > 2 ? "" : who.map(({ actor }) => actor.name).join(" and ");
}

/** "his meeting" becomes "Tom Reilly's meeting". */
export function owned(text: string, segment: Segment, clause: Clause, known: Knowledge): string {
  const match = /^(His|Her|Its|their|his|her|its)\s+/.exec(text);
  if (!match) return text;
  const pronoun = (match[1] ?? "").toLowerCase();
  const range = segment.quoted ? undefined : subjectOf(segment, clause);
  const named = range && segment.items.slice(range.from, range.to).find((item) => item.tag === "name");
  const owner =
    named && !text.includes(named.text)
      ? fullName(named, known)
      : referentOf(segment, clause, pronoun, known);
  return owner
    ? `${owner}${/ers$|ions$/.test(owner) ? "’" : "’s"} ${text.slice(match[0].length).replace(/^recent\s+/, "")}`
    : text;
}
