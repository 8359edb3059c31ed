// The subject of a headline, in words.
//
// Input   a segment and its clause, and what names stand for
// Output  the subject's own words; a pronoun, an office or a possessive gives way to the name that it stands for
// Knows   nothing of what follows the verb

import type { Knowledge } from "./collecting";
import { fitted, tidy } from "./fit-headline";
import { phraseStart } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { fullName, join, piecesOf } from "./headline-pieces";
import { partOf, possessiveOf } from "./headline-pronouns";
import { subjectThing } from "./meant-things";
import { appositive } from "./participants";
import { pronounIn } from "./pronouns";
import { isObjectRelative, listedNames, type Range, subjectOf } from "./subject";

/** "Arland's strike on Marwick, in the north-east, which killed": the strike, and not the north-east, is what killed. */
function eventAntecedent(segment: Segment, clause: Clause): Range | undefined {
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
  if (items[from - 1]?.tag !== "comma" || items[start - 1]?.tag !== "prep" || over?.tag !== "noun")
    return undefined;
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
function described(segment: Segment, clause: Clause): Range | undefined {
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

/** Whether the clause speaks of what somebody owns: "whose term ends". */
export function isWhose({ items }: Segment, { kind, from }: Clause): boolean {
  return kind === "relative" && items[from]?.lower === "whose";
}

/** "Dana Okafor, whose term ends": "Dana Okafor’s term"; empty where it is not so. */
function ownersPart(segment: Segment, clause: Clause, { from, to }: Range, known: Knowledge): string {
  const { items } = segment;
  if (!isWhose(segment, clause) || items[from - 1]?.lower !== "whose") return "";
  const thing = join(piecesOf(segment, { from, to }, known));
  const whose = subjectOf(segment, { ...clause, verbFrom: -1, shares: undefined });
  if (!whose || whose.to > clause.from) return "";
  const owner =
    whose.to - whose.from === 1
      ? fullName(items[whose.from] as Item, known)
      : join(piecesOf(segment, whose, known));
  return tidy(possessiveOf(owner, thing));
}

/** "That vote was decided": the "that" which the grammar took for no part of the phrase. */
function pointed({ items, quoted }: Segment, { from }: Range, text: string): string {
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
function toldOf(segment: Segment, clause: Clause): Range | undefined {
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
function clauseBefore({ items, clauses }: Segment, { from, verbFrom }: Clause): Clause | undefined {
  const opens =
    items[from - 1]?.text === ";" &&
    items.slice(from, verbFrom).every(({ tag }) => tag === "conj" || tag === "adv");
  return opens
    ? clauses.findLast(({ finite, kind, verbTo }) => finite && kind === "main" && verbTo < from)
    : undefined;
}

/** The name beside a description: "The brother-in-law, Keith Munday, was charged and will stand trial", "its leader, Ada Lind of Halden, wrote"; -1 for none. */
function besideName(segment: Segment, range: Range, clause: Clause): number {
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
function thingDescribed({ items }: Segment, clause: Clause, range: Range, { register }: Knowledge): Range {
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
  return wrong && of(antecedent) !== "person" && items[antecedent]?.name
    ? { from: antecedent, to: antecedent + 1 }
    : range;
}

/** The subject in words: a pronoun or an office gives way to the name that it stands for. */
export function subjectText(segment: Segment, clause: Clause, known: Knowledge): string {
  const told = toldOf(segment, clause);
  const range = told && thingDescribed(segment, clause, told, known);
  if (!range) {
    const earlier = clauseBefore(segment, clause);
    return earlier ? subjectText(segment, earlier, known) : "";
  }
  const { items } = segment;
  const part = ownersPart(segment, clause, range, known);
  if (part) return part;
  const event = eventAntecedent(segment, clause) ?? described(segment, clause);
  if (event) return owned(tidy(join(piecesOf(segment, event, known))), segment, clause, known);
  const only = items[range.from];
  const alone = items
    .slice(range.from + 1, range.to)
    .every(({ lower }) => /^(?:last|first|once)$/.test(lower));
  if (alone && only?.tag === "pron") {
    const who =
      sameSubject(segment, clause, only.lower, known) ||
      thingBefore(segment, range.from, clause, known) ||
      referentOf(segment, clause, only.lower, known);
    return who || only.text;
  }
  const text = pointed(segment, range, tidy(join(piecesOf(segment, range, known))));
  const head = items[range.to - 1];
  const named = besideName(segment, range, clause);
  const beside = named >= 0 ? items[named] : undefined;
  // "The founder, Lind, and its director, Okafor, were charged"
  const others = beside ? listedNames(segment, range, clause).filter((at) => at !== named) : [];
  if (beside && others.length < 2)
    return [beside, ...others.map((at) => items[at] as Item)]
      .map((item) => fullName(item, known))
      .join(" and ");
  // "A minister came": one of many, and not the one who has been named.
  if (
    head?.tag === "noun" &&
    items[range.from]?.tag === "det" &&
    !/^an?$/.test(items[range.from]?.lower ?? "")
  ) {
    const words = items
      .slice(range.from, range.to)
      .filter((item) => item.tag === "noun")
      .map((item) => item.lower);
    const [entity, second] = known.references.description(words, head.start);
    const bareWords = items.slice(range.from + 1, range.to).every((item) => item.tag === "noun");
    const short = entity?.nature === "person" ? 4 : 2;
    // "The trustees place it": several, and no body by its name.
    const several =
      entity?.nature !== "person" &&
      /[^s]s$/.test(head.lower) &&
      items[clause.verbFrom]?.verb?.form === "base";
    if (entity && !second && bareWords && !several && range.to - range.from <= short)
      return entity.actor.name;
  }
  const possessor = items[range.from]?.tag === "name" && items[range.from + 1]?.tag === "possessive";
  if (possessor && head?.tag === "noun") {
    const words = items.slice(range.from + 2, range.to).map((item) => item.lower);
    const [entity] = known.references.description(words, head.start);
    if (entity?.nature === "person") return entity.actor.name;
  }
  return partOf(owned(text, segment, clause, known), segment, range, clause, known);
}

/** "Also detained on Monday were Ada Lind, who ran it, and Tom Reilly": they "were detained"; empty where the order is the usual one. */
export function invertedHeadline(segment: Segment, clause: Clause, known: Knowledge): string {
  const { items, quoted } = segment;
  const { kind, passive, antecedent, parent, verbFrom, verbTo } = clause;
  const be = parent?.lemma === "be" ? parent : undefined;
  if (quoted || kind !== "participle" || !passive || antecedent >= 0 || !be || be.verbFrom < verbTo)
    return "";
  const names = items
    .map((_, i) => i)
    .filter(
      (i) =>
        i > be.verbTo && items[i]?.tag === "name" && (i === be.verbTo + 1 || items[i - 1]?.tag === "conj"),
    );
  if (names[0] !== be.verbTo + 1 || subjectOf(segment, be)) return "";
  const who = names.map((i) => fullName(items[i] as Item, known)).join(" and ");
  return fitted(
    `${who} ${items[be.verbFrom]?.text ?? ""}`,
    piecesOf(segment, { from: verbFrom, to: verbTo + 1 }, known),
  );
}

const LOCATES = /^(?:in|at|near|of|from)$/;

/** "Three families told us how they cleared": the subject of the clause around it, where that is several unnamed. */
function sameSubject(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const outer = clause.parent;
  if (lower !== "they" || !outer || outer.verbFrom < 0 || outer.verbFrom > clause.from) return "";
  const range = subjectOf(segment, outer);
  const words = range ? segment.items.slice(range.from, range.to) : [];
  const head = words.find(({ tag }, i) => tag === "noun" && words[i + 1]?.tag !== "noun");
  const several = /[^s]s$|people$/.test(head?.lower ?? "");
  return range &&
    several &&
    words.every(
      ({ tag, lower: word }) => /^(?:noun|num|det)$/.test(tag) || LOCATES.test(word) || tag === "name",
    )
    ? tidy(join(piecesOf(segment, range, known)))
    : "";
}

const ACTING = new Set("publish write buy sell sue hire agree appoint apply employ pay".split(" "));

/** "The trial opened and is adjourned; it will resume": what was the subject before, where that is a thing. */
function thingBefore(segment: Segment, at: number, clause: Clause, known: Knowledge): string {
  const lower = segment.items[at]?.lower ?? "";
  if (lower !== "it" && lower !== "they") return "";
  // "It is to report results": no thing does.
  if (lower === "it" && (isSayingVerb(clause.lemma) || ACTING.has(clause.lemma))) return "";
  const meant = subjectThing({ segment, known, actors: new Map(), places: new Set() }, at, clause);
  return meant.charAt(0).toUpperCase() + meant.slice(1);
}

/** The name behind a pronoun; two are joined by "and". */
function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  // "We are closing our live coverage": the outlet.
  if (lower === "we" && !segment.quoted) return "";
  // "They have had to borrow": nobody by himself.
  if (lower === "they" && who.length === 1 && who[0]?.nature === "person") return "";
  return who.length > 2 ? "" : who.map(({ actor }) => actor.name).join(" and ");
}

/** "When his own turn came Lind spent": the clause that says whose turn it was. */
function nextClause({ clauses }: Segment, clause: Clause): Clause | undefined {
  return clauses.find((other) => other.finite && other.verbFrom > clause.verbTo);
}

/** "his meeting" becomes "Tom Reilly's meeting". */
export function owned(text: string, segment: Segment, clause: Clause, known: Knowledge): string {
  const match = /^(his|her|its|their)\s+/i.exec(text);
  if (!match) return text;
  const pronoun = (match[1] ?? "").toLowerCase();
  const later = clause.kind === "adverbial" && clause.from < 2 ? nextClause(segment, clause) : undefined;
  const range = segment.quoted ? undefined : subjectOf(segment, later ?? clause);
  const names = range ? segment.items.slice(range.from, range.to).filter((item) => item.tag === "name") : [];
  // "US envoy Steve Witkoff described his meeting": a person's, and not the country's.
  const person = ({ name }: Item) => name !== undefined && known.register.entityOf(name).nature === "person";
  const named = /^(?:his|her)$/.test(pronoun) ? (names.find(person) ?? names[0]) : names[0];
  const owner =
    named && !text.includes(named.text)
      ? fullName(named, known)
      : referentOf(segment, clause, pronoun, known);
  const thing = text.slice(match[0].length).replace(/^recent\s+/, "");
  if (owner) return possessiveOf(owner, thing);
  // Whose trial it is the headline can leave open.
  return segment.quoted ? text : `The ${thing.replace(/^own\s+/, "")}`;
}
