// The subject of a headline, in words.
//
// Input   a segment and its clause, and what names stand for
// Output  the subject's own words; a pronoun, an office or a possessive gives way to the name that it stands for
// Knows   nothing of what follows the verb

import type { Knowledge } from "./collecting";
import { fitted, tidy } from "./fit-headline";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { fullName, join, piecesOf } from "./headline-pieces";
import { partOf, possessiveOf } from "./headline-pronouns";
import { pronounMeant, referentOf } from "./headline-referents";
import {
  besideName,
  clauseBefore,
  described,
  eventAntecedent,
  pointed,
  thingDescribed,
  toldOf,
} from "./headline-told";
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

/** "THEY queued": a tabloid's first word is no shout. */
const quiet = (text: string) =>
  /^\p{Lu}{2,}$/u.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase()}` : text;

/** "45 trainees, the first of whom will start": "the first of 45 trainees"; empty where it is not so. */
function partOfWhom(segment: Segment, { kind, from, verbFrom }: Clause, known: Knowledge): string {
  const { items } = segment;
  const whom =
    kind === "relative" && /^(?:whom|which)$/.test(items[from]?.lower ?? "") && from === verbFrom - 1;
  let comma = from - 2;
  while (comma > from - 6 && /^(?:det|num|noun|adv)$/.test(items[comma]?.tag ?? "")) comma--;
  if (!whom || items[from - 1]?.lower !== "of" || items[comma]?.tag !== "comma") return "";
  let start = comma;
  while (/^(?:noun|name)$/.test(items[start - 1]?.tag ?? "")) start--;
  if (start === comma) return "";
  while (/^(?:det|num)$/.test(items[start - 1]?.tag ?? "")) start--;
  // "shops on Marwick Street, 14 of which closed"
  if (items[start - 1]?.tag === "prep" && items[start - 2]?.tag === "noun") start = start - 2;
  const part = join(piecesOf(segment, { from: comma + 1, to: from }, known));
  return tidy(`${part} ${join(piecesOf(segment, { from: start, to: comma }, known))}`);
}

/** "The institute says it issued a warning and raised it": the clause in which the subject stands that this one shares. */
function bearer({ clauseAt }: Segment, clause: Clause, { from }: Range): Clause {
  const own = clauseAt[from];
  return clause.shares && own === clause.shares && from < clause.from ? clause.shares : clause;
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
  const some = partOfWhom(segment, clause, known);
  if (some) return some;
  const event = eventAntecedent(segment, clause) ?? described(segment, clause);
  if (event) return owned(tidy(join(piecesOf(segment, event, known))), segment, clause, known);
  const only = items[range.from];
  const alone = items
    .slice(range.from + 1, range.to)
    .every(({ lower }) => /^(?:last|first|once)$/.test(lower));
  // "I will carry her on my shoulders", "I've been coming": with a name the words would not fit.
  const spoken = segment.quoted && /^(?:i|we)$/.test(only?.lower ?? "");
  const own = ({ lower }: Item, i: number) =>
    i >= range.to && segment.clauseAt[i] === clause && /^(?:my|our|me|us)$/.test(lower);
  if (spoken && items.some(own)) return only?.text ?? "";
  if (alone && /['’]/.test(only?.text ?? "")) return only?.text ?? "";
  if (alone && only?.tag === "pron") {
    return pronounMeant(segment, bearer(segment, clause, range), range.from, known) || quiet(only.text);
  }
  // "He and eight others were dead"
  if (only?.tag === "pron" && /^(?:he|she)$/.test(only.lower) && items[range.from + 1]?.lower === "and") {
    const meant = pronounMeant(segment, clause, range.from, known);
    const rest = join(piecesOf(segment, { from: range.from + 1, to: range.to }, known));
    if (meant) return `${meant} ${rest}`;
  }
  // "Lind, a nurse, and a teacher, Dana Okafor, were killed"
  const plural = /^(?:were|are|have)$/.test(items[clause.verbFrom]?.lower ?? "");
  const more = plural && range.to - range.from === 1 && only?.name ? listedNames(segment, range, clause) : [];
  const other = more.length === 1 ? items[more[0] as number] : undefined;
  if (only && other) return `${fullName(only, known)} and ${fullName(other, known)}`;
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
    // "The appeal had been heard": no Court of Appeal.
    const happening = isPlainEventNoun(head.lower) && /\bCourt\b/.test(entity?.actor.name ?? "");
    if (entity && !second && !happening && bareWords && !several && range.to - range.from <= short)
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
  if (owner) return tidy(possessiveOf(owner, thing));
  // Whose trial it is the headline can leave open.
  return segment.quoted ? text : `The ${thing.replace(/^own\s+/, "")}`;
}
