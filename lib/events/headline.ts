// A mention's headline: its own clause, readable by itself.
//
// Input   a segment, the governor of the date and what names stand for
// Output  at most 90 characters, made of the text's own words: subject, verb and what belongs to them, without the date
// Knows   where phrases end; it never ends inside one

import type { Knowledge } from "./collecting";
import { fitted, tidy } from "./fit-headline";
import { type Governor, phraseStart } from "./governor";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { ASIDES, join, piecesOf } from "./headline-pieces";
import { predicateEnd, predicatePieces } from "./headline-predicate";
import { withMeant } from "./headline-pronouns";
import {
  contentVerb,
  openingOf,
  quotesDirectly,
  reportedBefore,
  reportHeadline,
  sayingHeadline,
} from "./headline-saying";
import { invertedHeadline, owned, subjectText } from "./headline-subject";
import { describedOnly, isCutShort, isEmptied, lastTime, seenDoing, sharedHelper } from "./headline-turns";
import { dangles } from "./phrase-ends";
import { ownSubject } from "./subject";

const SPEAKING = new Set("speak talk address appear".split(" "));
const FAR = 5; // items: a clause that begins later stands for itself
const SHORT = 24; // characters: below this a noun by itself is no headline

/** Opens a sentence that says of whom or what only by going back to the one before. */
const POINTING = /^(?:He|She|It|They|We|You|That|This|There|His|Her|Its|Their)\b/;

function nounHeadline(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { noun, clause } = governor;
  const own = phraseStart(items, noun);
  // "Prices at Halden Rail rise": a line without a verb is told from its own beginning.
  const whole = clause.verbFrom < 0 && items[own - 1]?.tag === "prep" && items[own - 2]?.tag === "noun";
  const start = whole ? phraseStart(items, own - 2) : own;
  let end = noun + 1;
  const describes = (at: number) => {
    const other = segment.clauseAt[at];
    if (other?.kind === "relative" && other.antecedent >= start && other.antecedent < end) return true;
    return other?.kind === "participle" && other.passive && other.antecedent === noun;
  };
  while (
    end < items.length &&
    (/^(prep|noun|name|det|possessive|num|time|adv|verb)$/.test(items[end]?.tag ?? "") ||
      segment.clauseAt[end]?.kind === "relative") &&
    (segment.clauseAt[end] === segment.clauseAt[noun] || describes(end))
  ) {
    if (items[end]?.tag === "prep" && (items[end]?.lower === "as" || ASIDES.has(items[end]?.lower ?? "")))
      break;
    end++;
  }
  // "Tuesday’s defeat": without its date it is "the defeat".
  const dated = items[start - 1]?.tag === "possessive" && items[start - 2]?.tag === "time";
  const head = `${dated ? "the " : ""}${join(piecesOf(segment, { from: start, to: noun + 1 }, known))}`;
  const text = fitted(
    owned(tidy(head), segment, clause, known),
    piecesOf(segment, { from: noun + 1, to: end }, known),
  );
  return text;
}

// "the reservoir | that feeds it", "the trust | that runs it": a description by what the headline does not have.
const DESCRIBED_BY_PRONOUN = /\s(?:that|which) \p{Ll}+s it(?=\s|$)/u;

/** The headline of what the governor dates. */
export function headlineOf(segment: Segment, governor: Governor, known: Knowledge): string {
  const text = tellingHeadline(segment, governor, known);
  // "Their first finding is": whose it is the headline can leave open.
  if (segment.quoted) return text;
  return text
    .replace(/^(?:His|Her|Its|Their)\s(?:own\s)?(?=\p{Ll})/u, "The ")
    .replace(DESCRIBED_BY_PRONOUN, "");
}

/** The headline of the clause, or the sentence's own beginning where the clause gives too little. */
function tellingHeadline(segment: Segment, governor: Governor, known: Knowledge): string {
  const own = clauseHeadline(segment, governor, known);
  if (own.length >= SHORT || segment.quoted || /“/.test(own)) return own;
  // "and that debt will peak in 2020": what the sentence begins with is another matter.
  const { clause, noun } = governor;
  const apart = clause.from > FAR || clause.kind === "relative";
  if (noun < 0 && clause.finite && apart && own.split(" ").length > 2) return own;
  const { items } = segment;
  // "What next: | Tankers arrive"
  const label = items.findIndex(({ text }, i) => text === ":" && i < FAR);
  const from = label > 0 ? label + 1 : openingOf(items);
  const first = items[from];
  if (!first || first.tag === "pron" || first.tag === "verb" || first.tag === "sub" || first.tag === "quote")
    return own;
  const whole = fitted("", piecesOf(segment, { from, to: items.length }, known));
  // "The building, designed by Lind and opened": no more is told of it.
  if (/^\p{Lu}.* .* /u.test(own) && clause.finite && whole.endsWith(own.split(" ").at(-1) ?? "")) return own;
  if (dangles(whole)) return own;
  // "Work started in May, | and digging was suspended": what follows is another happening.
  if (whole.startsWith(own) && /^,? (?:and|but) /.test(whole.slice(own.length)) && own.includes(" "))
    return own;
  const says = whole.length > own.length && whole.toLowerCase().includes(own.slice(-6).toLowerCase());
  return says && !POINTING.test(whole) ? whole : own;
}

/** "stocked shelves before | moving to Denmark": with the clause that it hangs on; empty where both are too long. */
function withMain(segment: Segment, clause: Clause, known: Knowledge): string {
  const { clauses, items } = segment;
  if (!/^(?:before|after|since|when|by)$/.test(items[clause.from]?.lower ?? "")) return "";
  const main = clauses.findLast(
    ({ finite, verbTo, kind }) => finite && verbTo < clause.from && kind !== "relative",
  );
  // "After sailing from Marwick, the ship tried Halden"
  const later = !main && clause.from === openingOf(items) ? clause.shares : undefined;
  if (later && later.verbFrom > clause.verbTo && items[later.from]?.tag !== "pron") {
    const all = piecesOf(segment, { from: clause.from, to: predicateEnd(segment, later) }, known);
    const whole = fitted("", all, later.verbTo);
    return whole.includes(items[later.verbTo]?.text ?? "?") && !POINTING.test(whole) ? whole : "";
  }
  if (!main) return "";
  const subject = subjectText(segment, main, known);
  const pieces = piecesOf(segment, { from: main.verbFrom, to: predicateEnd(segment, clause) }, known);
  const opening = pieces.map((piece) => (piece.at <= clause.verbTo ? { ...piece, stop: false } : piece));
  const text = subject ? fitted(subject, opening, clause.verbTo) : "";
  return text.includes(items[clause.verbTo]?.text ?? "?") ? text : "";
}

/** "The appeal lodged" as a headline has it: "Appeal lodged". */
const withoutArticle = (text: string) =>
  text.replace(/^(?:The|An?)\s+(\S)/, (_, first: string) => first.toUpperCase());

/** @param through Item that the headline must hold, where it can. */
function clauseHeadline(segment: Segment, governor: Governor, known: Knowledge, through = -1): string {
  const { items } = segment;
  const { clause, noun } = governor;
  const subjectNoun = noun >= 0 && noun < clause.verbFrom && !governor.premodifier;
  if (noun >= 0 && !subjectNoun) {
    const own = nounHeadline(segment, governor, known);
    if (own.length >= SHORT || clause.verbFrom < 0) return own;
    // "March": a bare noun says nothing; the clause that it stands in says what of it.
    const whole = clauseHeadline(segment, { clause, noun: -1, premodifier: false }, known, noun);
    if (whole.toLowerCase().includes(items[noun]?.lower ?? "")) return whole;
    // "A new seal would be fitted during the January overhaul": what was to be done then, though it has no room for the noun.
    const tells = own.split(" ").length < 3 && whole.includes(` ${items[clause.verbTo]?.text ?? ""} `);
    return tells && !segment.quoted && !POINTING.test(whole) ? whole : own;
  }
  if (clause.verbFrom < 0) return fitted("", piecesOf(segment, { from: 0, to: items.length }, known));
  // "watch for symptoms in anyone who had been there": nobody in particular did.
  const anyone = clause.kind === "relative" && items[clause.antecedent]?.tag === "pron" && clause.parent;
  if (anyone && anyone.verbFrom >= 0)
    return clauseHeadline(segment, { clause: anyone, noun: -1, premodifier: false }, known);
  // "will pay a quarter of what a jury awarded"
  const what = clause.kind === "relative" && items[clause.antecedent]?.lower === "what" && clause.parent;
  if (what && what.verbFrom >= 0) {
    const whole = clauseHeadline(
      segment,
      { clause: what, noun: -1, premodifier: false },
      known,
      clause.verbTo,
    );
    if (whole.includes(items[clause.verbTo]?.text ?? "?")) return whole;
  }
  // "A poll published on Monday put her ahead": the description is nothing but the date.
  const told = describedOnly(segment, clause);
  if (told) return clauseHeadline(segment, { clause: told, noun: -1, premodifier: false }, known);
  // "..., stating on Monday" and "Speaking on Sunday, she said": the clause beside it says it in full.
  const beside = clause.kind === "participle" ? (clause.shares ?? seenDoing(segment, clause)) : undefined;
  // "Giving evidence on Monday, she wept"
  const opens = clause.from === openingOf(items);
  const speaking = opens && (SPEAKING.has(clause.lemma) || items[clause.verbFrom]?.verb?.form === "ing");
  const helper = sharedHelper(segment, clause);
  const main =
    beside && !helper && (speaking || clause.from > beside.verbTo || isSayingVerb(beside.lemma))
      ? beside
      : undefined;
  if (main && main.verbFrom >= 0) return mainHeadline(segment, main, clause, known);
  // "“Nobody won,” she said when we spoke on Monday"
  const talk =
    clause.kind === "adverbial" && clause.lemma === "speak" && items[0]?.tag === "quote" && clause.parent;
  if (talk && isSayingVerb(talk.lemma) && talk.verbTo < clause.from)
    return clauseHeadline(segment, { clause: talk, noun: -1, premodifier: false }, known);
  // "defended his record when reached by telephone"
  const asked = clause.kind === "adverbial" && !clause.finite && clause.passive && clause.shares;
  if (asked && items[clause.verbFrom - 1]?.tag === "sub" && asked.verbTo < clause.from)
    return mainHeadline(segment, asked, clause, known);
  // "proposed that older ships be barred": nobody bars them yet.
  const wished = clause.kind === "content" && items[clause.verbFrom]?.lower === "be" && clause.parent;
  if (wished && wished.verbFrom >= 0) {
    const whole = mainHeadline(segment, wished, clause, known);
    if (whole.includes(items[clause.verbTo]?.text ?? "?")) return whole;
  }
  // "while pushing Kyiv toward talks": with its subject before it, a form without a helper is no English.
  const loose = !clause.finite && clause.kind === "adverbial" && items[clause.verbFrom]?.verb?.form === "ing";
  const subject = loose ? "" : subjectText(segment, clause, known);
  if (loose) return withMain(segment, clause, known) || fitted("", predicatePieces(segment, clause, known));
  const turned = invertedHeadline(segment, clause, known);
  if (turned) return turned;
  const last = lastTime(segment, clause, known);
  if (last) return last;
  if (isEmptied(segment, clause) && subject.length >= SHORT) return fitted(subject, []);
  const pieces = withMeant(predicatePieces(segment, clause, known), segment, clause, subject, known);
  if (subject === "" && !segment.quoted)
    return fitted("", piecesOf(segment, { from: openingOf(items), to: items.length }, known));
  const quoteAt = items.findIndex((item) => item.tag === "quote");
  const tells =
    pieces.some(({ text }) => /^(?:that|“)/.test(text)) ||
    segment.clauses.some(
      ({ kind, parent, from }) => kind === "content" && parent === clause && items[from - 1]?.tag !== "prep",
    );
  if (quoteAt >= 0 && isSayingVerb(clause.lemma) && !tells && quotesDirectly(segment, clause, quoteAt))
    return sayingHeadline(segment, clause, quoteAt, subject, known);
  const before = reportedBefore(segment, clause);
  if (before) {
    const whole = reportHeadline(segment, clause, before, subject, known);
    const told = whole.includes(items[before.verbTo]?.text ?? "") && !isCutShort(segment, whole);
    if (told || whole.includes("“")) return whole;
    const alone = clauseHeadline(segment, { clause: before, noun: -1, premodifier: false }, known);
    return alone.includes(items[before.verbTo]?.text ?? "?") ? alone : whole;
  }
  const [verb] = pieces;
  // "Founded in 1887, the club": the verb that opened the sentence follows its subject here.
  if (subject && verb && clause.verbFrom === 0 && verb.at === 0)
    pieces[0] = { ...verb, text: verb.text.charAt(0).toLowerCase() + verb.text.slice(1) };
  if (helper && verb) pieces[0] = { ...verb, text: `${helper} ${verb.text}` };
  const reduced =
    !helper && clause.kind === "participle" && clause.passive && clause.verbFrom === clause.verbTo;
  const name = reduced ? items[clause.antecedent]?.name : undefined;
  const entity = name && known.register.entityOf(name);
  const person = entity?.nature === "person" && subject === entity.actor.name;
  // "Okafor, called before a committee": alone it would be she who calls.
  if (person && pieces[0]) pieces[0] = { ...pieces[0], text: `was ${pieces[0].text}` };
  const said = contentVerb(segment, clause);
  const text = fitted(reduced ? withoutArticle(subject) : subject, pieces, Math.max(through, said));
  return said < 0 ||
    through >= 0 ||
    (text.includes(items[said]?.text ?? "") && !isCutShort(segment, text) && !dangles(text))
    ? text
    : contentAlone(segment, said, known) || text;
}

/** "Lind moved quickly, | opening a mine": the clause that says it in full, with what is dated in it where there is room for both. */
function mainHeadline(segment: Segment, main: Clause, dated: Clause, known: Knowledge): string {
  const governor = { clause: main, noun: -1, premodifier: false };
  const verb = segment.items[dated.verbTo];
  const through = main.verbTo < dated.verbFrom && verb?.verb ? dated.verbTo : -1;
  const short = clauseHeadline(segment, governor, known);
  if (through < 0 || short.includes(verb?.text ?? "") || isSayingVerb(dated.lemma)) return short;
  const whole = clauseHeadline(segment, governor, known, through);
  return whole.includes(verb?.text ?? "?") && !dangles(whole) ? whole : short;
}

/** "told a news conference | the family had chosen Remembrance Day on purpose": what was said, where there is no room for both. */
function contentAlone(segment: Segment, verb: number, known: Knowledge): string {
  const clause = segment.clauseAt[verb];
  const own = clause && ownSubject(segment, clause);
  // "proposed that ships be barred": by itself it would be no sentence.
  const wish = clause && segment.items[clause.verbFrom]?.lower === "be";
  if (!own || wish || segment.items[own.from]?.tag === "pron") return "";
  return clauseHeadline(segment, { clause, noun: -1, premodifier: false }, known);
}
