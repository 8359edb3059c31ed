// Whose words a headline begins with: the phrase that a clause tells of.
//
// Input   a segment and its clause
// Output  a range of items, over descriptions, openings and lists that stand nearer to the verb
// Knows   where phrases stand; what they are called is in headline-subject.ts

import type { Knowledge } from "./collecting";
import { phraseStart } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Segment } from "./grammar/types";
import { appositive, isObjectRelative, type Range, subjectOf } from "./subject";

/** "Arland's strike on Marwick, in the north-east, which killed": the strike, and not the north-east, is what killed. */
export function eventAntecedent(segment: Segment, clause: Clause): Range | undefined {
  const { items, clauses } = segment;
  const relative =
    clause.kind === "relative" || (clause.shares?.kind === "relative" && clauses.includes(clause.shares));
  if (!relative || clause.antecedent < 0 || items[clause.from]?.lower === "who") return undefined;
  if (isObjectRelative(segment, clause)) return undefined;
  for (let i = clause.antecedent; i >= 0 && i > clause.antecedent - 14; i--) {
    const tag = items[i]?.tag;
    // "stoppages before Ramadan, which begins": another time has nothing to do with it.
    if (tag === "prep" && /^(?:before|after|since|until|for|about)$/.test(items[i]?.lower ?? ""))
      return undefined;
    if (tag === "verb" || tag === "rel" || tag === "that" || tag === "quote") return undefined;
    if (tag !== "noun" || items[i + 1]?.tag === "noun" || !isPlainEventNoun(items[i]?.lower ?? "")) continue;
    let to = i + 1;
    while (to <= clause.antecedent && items[to]?.tag !== "comma" && items[to]?.tag !== "mark") to++;
    return { from: phraseStart(items, i), to };
  }
  return undefined;
}

/** "a loan from France, agreed in May": after a comma it is the loan that is described, and not France. */
function wholePhrase({ items }: Segment, { from, antecedent }: Clause): Range | undefined {
  const start = phraseStart(items, antecedent);
  const over = /^(?:his|her|its|their)$/.test(items[start]?.lower ?? "") ? undefined : items[start - 2];
  if (items[from - 1]?.tag !== "comma" || items[start - 1]?.tag !== "prep") return undefined;
  // "The search for the last two of the missing, called off": past how many.
  if (over?.tag === "num" && items[start - 1]?.lower === "of") {
    const counted = phraseStart(items, start - 2);
    const outer = items[counted - 1]?.tag === "prep" && items[counted - 2]?.tag === "noun";
    return outer ? { from: phraseStart(items, counted - 2), to: antecedent + 1 } : undefined;
  }
  if (over?.tag !== "noun") return undefined;
  return { from: phraseStart(items, start - 2), to: antecedent + 1 };
}

/** "The deal struck with the union, and ratified in May": the second description is of what the first one is of. */
function describedBefore({ items, clauses }: Segment, clause: Clause): number {
  if (items[clause.verbFrom - 1]?.tag !== "conj" || clause.shares) return -1;
  const first = clauses.findLast(
    ({ kind, passive, antecedent, verbTo }) =>
      kind === "participle" && passive && antecedent >= 0 && verbTo < clause.verbFrom,
  );
  return first && first.antecedent < clause.antecedent ? first.antecedent : -1;
}

/** "A final report by the board, published": what is described is the whole phrase, where it is a clause's subject. */
export function described(segment: Segment, clause: Clause): Range | undefined {
  if (clause.kind !== "participle" || !clause.passive || clause.antecedent < 0) return undefined;
  const shared = describedBefore(segment, clause);
  if (shared >= 0) return { from: phraseStart(segment.items, shared), to: shared + 1 };
  const whole = wholePhrase(segment, clause);
  if (whole) return whole;
  if (segment.items[clause.antecedent]?.tag !== "name") return undefined;
  const parent = clause.parent;
  if (!parent?.finite || parent.verbFrom < clause.verbFrom) return undefined;
  const subject = subjectOf(segment, parent);
  if (!subject || subject.from > clause.antecedent || subject.from < parent.from) return undefined;
  return { from: subject.from, to: Math.min(subject.to, clause.from) };
}

/** "That vote was decided": the "that" which the grammar took for no part of the phrase. */
export function pointed({ items, quoted }: Segment, { from }: Range, text: string): string {
  const opener = items[from - 1];
  return !quoted && from === 1 && opener?.lower === "that" && items[from]?.tag === "noun"
    ? `The ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

const PHRASE = /^(?:noun|name|det|possessive|num|adv)$/;
const NAMES_SOMETHING = /^(?:noun|name|pron|num|quote)$/;

/** The phrase that ends at the verb, past nothing but its own words. */
function phraseBefore({ items }: Segment, { verbFrom }: Clause): Range | undefined {
  let from = verbFrom;
  while (PHRASE.test(items[from - 1]?.tag ?? "")) from--;
  while (items[from]?.tag === "adv") from++;
  const range = { from, to: verbFrom };
  const nominal = items.slice(from, verbFrom).some(({ tag }) => tag === "noun" || tag === "name");
  return nominal && items[from - 1]?.tag === "comma" ? range : undefined;
}

/** "Beckholm, the activist fund, revealed": the name, where a description of it stands next to the verb. */
function apposedName({ items }: Segment, { from, to }: Range): Range | undefined {
  const name = items[from - 2];
  const opens = from < 3 || /^(?:time|conj|mark)$/.test(items[from - 3]?.tag ?? "");
  const apposed =
    items[from]?.tag === "det" && items[from - 1]?.tag === "comma" && items[to]?.tag === "comma" && opens;
  return apposed && name?.tag === "name" ? { from: from - 2, to: from - 1 } : undefined;
}

/** "a commission of inquiry, which is to report", "a bond of €500m falling due": the phrase that the measure or sort is of. */
function withHead({ items }: Segment, range: Range, { kind }: Clause): Range {
  const bare = !/^(?:det|name|possessive)$/.test(items[range.from]?.tag ?? "det");
  const of = bare && items[range.from - 1]?.lower === "of" && items[range.from - 2]?.tag === "noun";
  const describes = kind === "relative" || kind === "participle";
  return of && describes ? { from: phraseStart(items, range.from - 2), to: range.to } : range;
}

/** The words that are told of; over what opens the sentence: "after a campaign of marches, songs and a night out, the council voted". */
export function toldOf(segment: Segment, clause: Clause): Range | undefined {
  const { items } = segment;
  const range = subjectOf(segment, clause);
  const near =
    clause.kind === "main" || clause.kind === "content" ? phraseBefore(segment, clause) : undefined;
  if (!range || !near || range.from >= near.from || range.from < clause.from)
    return range ? (apposedName(segment, range) ?? withHead(segment, range, clause)) : range;
  const empty = !items.slice(range.from, range.to).some(({ tag }) => NAMES_SOMETHING.test(tag));
  const listed =
    /^(?:prep|time)$/.test(items[clause.from]?.tag ?? "") &&
    range.from > clause.from &&
    items[range.from - 1]?.tag === "comma";
  const bare = !/^(?:det|name|num|possessive)$/.test(items[range.from]?.tag ?? "");
  return empty || (listed && bare) ? near : range;
}

/** "was tested on 5 May; was approved the next day": after a semicolon a clause goes on with the subject before it. */
export function clauseBefore({ items, clauses }: Segment, { from, verbFrom }: Clause): Clause | undefined {
  const opens =
    items[from - 1]?.text === ";" &&
    items.slice(from, verbFrom).every(({ tag }) => tag === "conj" || tag === "adv");
  return opens
    ? clauses.findLast(({ finite, kind, verbTo }) => finite && kind === "main" && verbTo < from)
    : undefined;
}

/** The name beside a description: "The brother-in-law, Keith Munday, was charged and will stand trial", "its leader, Ada Lind of Halden, wrote"; -1 for none. */
export function besideName(segment: Segment, range: Range, clause: Clause): number {
  const { items, clauseAt } = segment;
  // "A lawsuit brought by a group, Halden Neighbours, was certified": who brought it.
  const brought = clauseAt[range.to];
  if (brought?.kind === "participle" && brought.passive && range.to === brought.verbFrom) return -1;
  const owner = clause.shares ? clauseAt[range.from] : undefined;
  const named = appositive(segment, range, owner && owner.verbFrom > range.to ? owner : clause);
  if (named >= 0) return named;
  const at = range.to + 1;
  const from = /^(?:of|from|at)$/.test(items[at + 1]?.lower ?? "");
  const place = items[at + 2]?.tag === "det" ? at + 3 : at + 2;
  const closed = items[place]?.tag === "name" && items[place + 1]?.tag === "comma";
  const described =
    items[range.to - 1]?.tag === "noun" && items[range.to]?.tag === "comma" && items[at]?.tag === "name";
  return described && from && closed ? at : -1;
}

/** "an engineer at the University of Halden, which applied": a person is no "which". */
export function thingDescribed(
  { items }: Segment,
  clause: Clause,
  range: Range,
  { register }: Knowledge,
): Range {
  const of = (at: number) => {
    const name = items[at]?.name;
    return name ? register.entityOf(name).nature : "";
  };
  const { kind, from, antecedent } = clause;
  const wrong =
    kind === "relative" &&
    items[from]?.lower === "which" &&
    range.to <= antecedent &&
    of(range.from) === "person";
  // "Lind Lines, of Marwick, Ohio, which bought": the place with its land is less likely still.
  const land = items[antecedent - 1]?.tag === "comma";
  return wrong && !land && of(antecedent) !== "person" && items[antecedent]?.name
    ? { from: antecedent, to: antecedent + 1 }
    : range;
}
