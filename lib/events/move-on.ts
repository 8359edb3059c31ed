// Moves on, sentence by sentence, whom a pronoun or "the deal" means next.
//
// Input   a segment that has been read, and what names and references stand for
// Output  nothing: the salience in the references is its state
// Knows   one article at a time, in the order of its text

import type { Entity } from "@/lib/actors/register";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb, lemmaOf } from "./grammar/verbs";
import { joinedIn, opposedIn } from "./pairs";
import { type Knowledge, participantsOf, subjectActors } from "./participants";
import { familyOf } from "./salience";
import { subjectOf } from "./subject";

/** Papers and stations that report, and of which the next sentence seldom speaks. */
const MEDIUM =
  /\b(?:News|TV|Radio|Times|Post|Herald|Tribune|Courier|Telegraph|Gazette|BBC|CNN|CBS|NBC|ABC|ITV|NPR|Reuters|AFP|Bloomberg|Echo|Chronicle|Observer|Beacon|Comet|Weekly|Broadcasting)\b/;

/** Moves on who "he", "it", "they" and "the deal" are: the main subject of the sentence first, then whom else it names. */
export function moveOn(segment: Segment, known: Knowledge): void {
  const { discourse, salience } = known.references;
  const main = segment.clauses.find((clause) => clause.finite);
  const subject = main ? subjectActors(segment, main, known) : [];
  noteAccused(segment, known);
  if (segment.items.filter(({ tag }) => tag === "name").length > 1 || speaksOfDispute(segment))
    noteHappenings(segment, subject, known);
  const named = segment.items
    .flatMap(({ name }) => (name && !MEDIUM.test(name.text) ? [known.register.entityOf(name)] : []))
    .filter((entity) => !discourse.isVenue(entity));
  const others =
    subject.length === 0 || subject.some(({ nature }) => nature === "person")
      ? named.filter(({ nature }) => nature !== "state").reverse()
      : named.filter(({ nature }) => nature === "person").reverse();
  const persons = named.some(({ nature }) => nature === "person");
  const stranger = persons ? "" : strangerIn(segment);
  if (persons || stranger) salience.meet(stranger);
  salience.tell(tellingIn(segment, known));
  salience.join(joinedIn(segment, subject, known), main ? opposedIn(segment, main, known) : []);
  salience.moveOn(
    subject,
    subject.length === 0 ? [...keptPersons(segment, known), ...others] : others,
    main && subject.length === 0 ? unnamedSubject(segment, main) : "",
  );
}

const MEN = /^(?:man|boy|schoolboy|grandfather|businessman|gunman)$/;
const WOMEN = /^(?:woman|girl|schoolgirl|grandmother|businesswoman|mother)$/;

/** "Police arrested a 63-year-old man": somebody new, of whom no name is told. */
function strangerIn({ items }: Segment): "he" | "she" | "" {
  for (const [at, { lower, tag }] of items.entries()) {
    if (tag !== "noun" || !(MEN.test(lower) || WOMEN.test(lower)) || items[at + 1]?.tag === "noun") continue;
    let start = at - 1;
    while (items[start]?.tag === "noun" || items[start]?.tag === "num" || items[start]?.lower === "-")
      start--;
    // "is a quiet man" tells of somebody who was named.
    if (/^(?:an?|another)$/.test(items[start]?.lower ?? "") && items[start - 1]?.verb?.lemma !== "be")
      return MEN.test(lower) ? "he" : "she";
  }
  return "";
}

/** The first saying of the sentence by a person, and the other person whom the clause behind or before it is of. */
function tellingIn(segment: Segment, known: Knowledge): { teller: Entity; told: Entity } | undefined {
  const finite = segment.clauses.filter((clause) => clause.finite);
  const says = finite.find(({ lemma, passive }) => !passive && isSayingVerb(lemma));
  const content = finite.find(
    (clause) =>
      clause !== says && (clause.parent === says || clause === finite[0]) && !isSayingVerb(clause.lemma),
  );
  if (!says || !content) return undefined;
  const personOf = (clause: Clause) =>
    subjectActors(segment, clause, known).find(({ nature }) => nature === "person");
  const [teller, told] = [personOf(says), personOf(content)];
  return teller && told && teller.actor.id !== told.actor.id ? { teller, told } : undefined;
}

/** "contract talks with the board collapsed": the sides of a dispute are told by what they are, too. */
const speaksOfDispute = ({ items }: Segment): boolean =>
  items.some(({ tag, lower }) => tag === "noun" && familyOf(lemmaOf(lower)) === "dispute");

/** “Tom began in May,” she says. “He stopped in June”: whom a quotation speaks of, for its next sentence. */
export function moveOnInside(segments: readonly Segment[], known: Knowledge): void {
  const quoted = segments.filter((segment) => segment.quoted);
  const persons = quoted.flatMap((segment) => {
    const main = segment.clauses.find(({ finite }) => finite);
    return main ? subjectActors(segment, main, known).filter(({ nature }) => nature === "person") : [];
  });
  known.references.salience.quote(persons);
}

/** "A judge ordered him to stand trial with Okafor": who is only a pronoun there stays before those who are named beside him. */
function keptPersons({ items }: Segment, { references }: Knowledge): readonly Entity[] {
  const object = items.find(
    ({ lower, tag }, i) => tag === "pron" && /^(?:him|her)$/.test(lower) && items[i - 1]?.tag === "verb",
  );
  return object ? references.salience.pronoun(object.lower) : [];
}

/** "The ferry sank", "health officials moved fast": whether a subject without a name is one thing, or several whom "they" means next. */
function unnamedSubject(segment: Segment, main: Clause): "" | "thing" | "many" {
  const range = subjectOf(segment, main);
  const head = range ? segment.items[range.to - 1] : undefined;
  if (!range || head?.tag !== "noun") return "";
  if (/[^s]s$|^(?:people|police|men|women|children)$/.test(head.lower)) return "many";
  return /^(?:the|an?|its|his|her|their)$/.test(segment.items[range.from]?.lower ?? "") ? "thing" : "";
}

const ACCUSING = /^(?:charge|indict|arrest|accuse|prosecute|detain)$/;
const MOST_ACCUSED = 4;

/** Remembers who was charged, for a later "the hearing" that names nobody. */
function noteAccused(segment: Segment, known: Knowledge): void {
  const { salience } = known.references;
  for (const clause of segment.clauses) {
    if (!clause.passive || !ACCUSING.test(clause.lemma)) continue;
    const persons = subjectActors(segment, clause, known).filter(({ nature }) => nature === "person");
    salience.accused = [...new Set([...salience.accused, ...persons])].slice(0, MOST_ACCUSED);
  }
}

/** Remembers who takes part in "Halden's purchase of Marwick", for a later "the deal". */
function noteHappenings(segment: Segment, subject: readonly Entity[], known: Knowledge): void {
  const { salience } = known.references;
  for (const [at, item] of segment.items.entries()) {
    const clause = segment.clauseAt[at];
    if (item.tag !== "noun" || !clause || !(isPlainEventNoun(item.lower) || item.lower === "dispute"))
      continue;
    if (segment.items[at + 1]?.tag === "noun") continue;
    const family = familyOf(lemmaOf(item.lower));
    const { actors } = participantsOf(segment, { clause, noun: at, premodifier: false }, known);
    // "The union walked out after talks with the authority": the subject is the other side.
    const joins =
      (family === "dispute" && actors.length === 1 && subject.length === 1) ||
      (item.lower === "dispute" && actors.length === 0 && subject.length === 2);
    const other = joins ? subject : [];
    salience.note(family, [...actors, ...other.filter((entity) => entity !== actors[0])]);
  }
  for (const clause of segment.clauses) {
    if (clause.lemma === "sue")
      salience.note("case", participantsOf(segment, { clause, noun: -1, premodifier: false }, known).actors);
    if (/^(?:strike|walk)$/.test(clause.lemma))
      salience.note(
        "dispute",
        participantsOf(segment, { clause, noun: -1, premodifier: false }, known).actors,
      );
    if (familyOf(clause.lemma) === "deal")
      salience.note("deal", participantsOf(segment, { clause, noun: -1, premodifier: false }, known).actors);
  }
}
