// The subject of a headline, in words.
//
// Input   a segment and its clause, and what names stand for
// Output  the subject's own words; a pronoun, an office or a possessive gives way to the name that it stands for
// Knows   nothing of what follows the verb

import type { Knowledge } from "./collecting";
import { fitted, tidy } from "./fit-headline";
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
    return pronounMeant(segment, clause, range.from, known) || only.text;
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
