// The subject of a headline, in words.
//
// Input   a segment and its clause, and what names stand for
// Output  the subject's own words; a pronoun, an office or a possessive gives way to the name that it stands for
// Knows   nothing of what follows the verb

import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { Knowledge } from "./collecting";
import { fitted, tidy } from "./fit-headline";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { fullName, join, piecesOf } from "./headline-pieces";
import { partOf, possessiveOf } from "./headline-pronouns";
import {
  besideName,
  clauseBefore,
  described,
  eventAntecedent,
  pointed,
  thingDescribed,
  toldOf,
} from "./headline-told";
import { isNamed, objectThing, subjectThing } from "./meant-things";
import { pronounIn } from "./pronouns";
import { listedNames, type Range, subjectOf } from "./subject";

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

/** The subject in words: a pronoun or an office gives way to the name that it stands for. */
export function subjectText(segment: Segment, clause: Clause, known: Knowledge): string {
  const doing = segment.items[clause.verbFrom - 1];
  // "Work started, and tunnelling was suspended": the form in -ing is what the clause tells of.
  if (
    clause.finite &&
    doing?.tag === "verb" &&
    doing.verb?.form === "ing" &&
    segment.items[clause.verbFrom - 2]?.tag === "conj"
  )
    return tidy(doing.text);
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
      causedTo(segment, range.from, clause, known) ||
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

/** "bought it and had it refitted": what was refitted. */
function causedTo(segment: Segment, at: number, clause: Clause, known: Knowledge): string {
  const { items, quoted } = segment;
  if (quoted || items[at - 1]?.verb?.lemma !== "have" || !/^(?:it|them)$/.test(items[at]?.lower ?? ""))
    return "";
  const first = items.findIndex(({ lower }) => lower === items[at]?.lower);
  const meant = objectThing(
    { segment, known, actors: new Map(), places: new Set() },
    first,
    clause.parent ?? clause,
    "",
  );
  // Whoever has a name is more likely to have had it done.
  return /^the \p{Ll}/u.test(meant)
    ? meant.charAt(0).toUpperCase() + meant.slice(1)
    : (items[at]?.text ?? "");
}

const LOCATES = /^(?:in|at|near|of|from)$/;

/** "Three families told us how they cleared": the subject of the clause around it, where that is several unnamed. */
function sameSubject(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const outer = clause.parent;
  if (!outer || outer.verbFrom < 0 || outer.verbFrom > clause.from) return "";
  const range = subjectOf(segment, outer);
  if (lower !== "they") return range ? speakerOf(segment, clause, lower, range, known) : "";
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

const SPEAKING_THINGS = /^(?:statement|letter|report|website|notice|filing|lawyers?|spokesman|spokeswoman)$/;

/** "The public prosecutor has said she will decide", "A plant's owner said it would pay": whoever says it has no name. */
function speakerOf(segment: Segment, clause: Clause, lower: string, range: Range, known: Knowledge): string {
  const { items, quoted } = segment;
  const outer = clause.parent;
  if (quoted || clause.kind !== "content" || !outer || !isSayingVerb(outer.lemma)) return "";
  const [first, head] = [items[range.from], items[range.to - 1]];
  // "Its statement says it warned the council": whose the statement is.
  if (first?.lower === "its" && lower === "it" && SPEAKING_THINGS.test(head?.lower ?? ""))
    return referentOf(segment, outer, "its", known);
  if (first?.tag !== "det" || /^(?:his|her|its|their|my|our)$/.test(first.lower)) return "";
  if (head?.tag !== "noun" || items.slice(range.from, range.to).some(({ tag }) => tag === "name")) return "";
  const human = ROLE_NOUNS.has(head.lower);
  if (human ? !/^s?he$/.test(lower) : lower !== "it" || /[^s]s$/.test(head.lower)) return "";
  if (!human && !BODY_NOUNS.has(head.lower) && !COMPANY_NOUNS.has(head.lower)) return "";
  const words = items.slice(range.from + 1, range.to).map((item) => item.lower);
  const [entity] = known.references.description(words, head.start);
  return entity?.actor.name ?? tidy(join(piecesOf(segment, range, known)));
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

const BEGINNING = new Set("begin last expire resume".split(" "));

const endsThere = ({ items }: Segment, { verbTo }: Clause) =>
  /^(?:time|mark|prep|comma)$/.test(items[verbTo + 1]?.tag ?? "mark");

/** Whether the name stands in the sentence or in the one before. */
const isNear = ({ items }: Segment, name: string, { things }: Knowledge) =>
  isNamed(items, name) || things.named(name);

/** The name behind a pronoun; two are joined by "and". */
function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  // "We are closing our live coverage": the outlet.
  if (lower === "we" && !segment.quoted) return "";
  const [only] = who;
  // "They have had to borrow": nobody by himself, and no body of which the sentence before does not tell.
  const last =
    only && known.references.pronoun("they").includes(only) && !isNear(segment, only.actor.name, known);
  if (lower === "they" && only && who.length === 1 && (only.nature === "person" || last)) return "";
  // "The dealer sold it in May, and in June it entered the museum": what was sold, whatever that is.
  const sold = segment.items.findIndex(
    ({ tag, lower: word }, i) =>
      tag === "pron" && word === "it" && i > 0 && segment.items[i - 1]?.tag === "verb",
  );
  if (lower === "it" && sold >= 0 && sold < clause.from) return "";
  // "It is due to begin": a body does not begin.
  if (lower === "it" && BEGINNING.has(clause.lemma) && endsThere(segment, clause)) return "";
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
