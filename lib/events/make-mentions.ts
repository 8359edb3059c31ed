// Turns the time expressions of an article into mentions.
//
// Input   an article as read, the register of names
// Output  a draft for each expression that dates a happening: the mention, and the wording that merging compares
// Knows   one article at a time; sentences in their order, since pronouns look back

import type { Gazetteer } from "@/lib/actors/build-gazetteer";
import { slug } from "@/lib/actors/find-names";
import type { Entity } from "@/lib/actors/register";
import { datelineEnd } from "@/lib/text/dateline";
import type { ReadArticle, ReadStory } from "./article";
import { type Attendance, attendanceIn } from "./attendance";
import { type Governor, governorOf } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import { readSegments } from "./grammar/read-segments";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb, lemmaOf } from "./grammar/verbs";
import { headlineOf } from "./headline";
import { datesEvent, hasDate } from "./is-event";
import { kindOf } from "./kind";
import { type Knowledge, participantsOf, subjectActors } from "./participants";
import { familyOf, referencesIn } from "./references";
import { subjectOf } from "./subject";
import type { Mention } from "./types";
import { classesOf } from "./wording-classes";

/** A mention with what merging compares. */
export interface Draft {
  readonly mention: Mention;
  /** Base forms of the clause's content words, without names and date. */
  readonly wording: ReadonlySet<string>;
  /** The word that carries the happening: the verb's or the dated noun's base form. */
  readonly core: string;
  readonly saying: boolean;
  /** Id of who acts or speaks; empty where the clause names no one. */
  readonly agent: string;
  /** Day of publication of the article. */
  readonly published: string;
  readonly isHeading: boolean;
  /** Whether its headline has a verb in a finite form. */
  readonly finite: boolean;
  /** Runs of four words out of the quotations in and after the sentence: one saying is known by its words. */
  readonly said: ReadonlySet<string>;
}

const STOP = new Set(
  "the a an this that these those his her its their our my your be have do will would can could may might must shall should and or but not no of in on at by for with from to into over as it he she they we i who which what when where than then also more most other some any all one two first second third last new".split(
    " ",
  ),
);

/** Clauses that say what a saying clause holds are left out of its wording's weight, not of the wording. */
function wordingOf(segment: Segment, clause: Clause, noun: number): Set<string> {
  const words = new Set<string>();
  const inScope = (other: Clause | undefined): boolean => {
    for (let at = other; at; at = at.parent) if (at === clause) return true;
    return false;
  };
  for (const [i, item] of segment.items.entries()) {
    if (noun < 0 && !inScope(segment.clauseAt[i])) continue;
    if (noun >= 0 && Math.abs(i - noun) > 12) continue;
    if (item.tag === "quote") {
      for (const word of item.lower.match(/\p{L}{4,}/gu) ?? []) if (!STOP.has(word)) words.add(lemmaOf(word));
    }
    if (item.tag === "name") for (const word of item.name?.words ?? []) words.add(word.toLowerCase());
    if (item.tag === "num") words.add(item.lower);
    if ((item.tag === "noun" || item.tag === "verb") && !STOP.has(item.lower)) {
      const lemma = lemmaOf(item.lower);
      if (!STOP.has(lemma)) words.add(lemma);
      for (const group of classesOf(lemma)) words.add(group);
    }
  }
  return words;
}

function nounsBeside(segment: Segment, clause: Clause): string[] {
  return segment.items
    .filter((item, i) => (item.tag === "noun" || item.tag === "verb") && segment.clauseAt[i] === clause)
    .map((item) => lemmaOf(item.lower));
}

/** A saying that performs what it says: "The council said that it was closing the regions" is the closing. */
function performed(segment: Segment, clause: Clause): Clause | undefined {
  if (clause.lemma !== "say" && clause.lemma !== "announce" && clause.lemma !== "declare") return undefined;
  const content = segment.clauses.find(
    (other) => other.kind === "content" && other.parent === clause && other.verbFrom >= 0,
  );
  if (!content) return undefined;
  const { items } = segment;
  const subject = subjectOf(segment, content);
  const itself =
    subject && subject.to - subject.from === 1 && /^(it|they|we)$/.test(items[subject.from]?.lower ?? "");
  const group = items.slice(content.verbFrom, content.verbTo + 1);
  const progressive = group.some((item) => item.verb?.lemma === "be") && group.at(-1)?.verb?.form === "ing";
  return itself && progressive && !isSayingVerb(content.lemma) ? content : undefined;
}

function refOf({ actor }: Entity): { id: string; name: string } {
  return { id: actor.id, name: actor.name };
}

const LIGHT = new Set(
  "hold launch make give have take conduct stage carry undergo deliver mount begin open start announce".split(
    " ",
  ),
);

/** The happening in "launched an invasion": the noun that a light verb carries; empty for other verbs. */
function lightObject({ items, clauseAt }: Segment, clause: Clause): string {
  if (!LIGHT.has(clause.lemma)) return "";
  for (let i = clause.verbTo + 1; i < items.length && clauseAt[i] === clause; i++) {
    const tag = items[i]?.tag;
    if (tag === "prep" || tag === "comma" || tag === "verb" || tag === "that") return "";
    if (tag === "noun" && items[i + 1]?.tag !== "noun" && isPlainEventNoun(items[i]?.lower ?? ""))
      return lemmaOf(items[i]?.lower ?? "");
  }
  return "";
}

const MEDIUM =
  /\b(?:News|TV|Television|Radio|Times|Post|Journal|Herald|Tribune|Courier|Mail|Telegraph|Guardian|Gazette|BBC|CNN|CBS|NBC|ABC|ITV|NPR|PBS|MSNBC|CNBC|Reuters|AFP|Bloomberg|Today|Magazine|Podcast|Echo|Chronicle|Standard|Observer|Beacon|Ledger|Mirror|Sun|Star)\b/;

/** "told the Herald": what is told to a broadcaster or a paper is an interview. */
function toldMedium({ items }: Segment, clause: Clause): boolean {
  const next = items[clause.verbTo + 1];
  const after = next?.lower === "the" || next?.lower === "to" ? items[clause.verbTo + 2] : next;
  return /^(tell|speak)$/.test(clause.lemma) && after?.tag === "name" && MEDIUM.test(after.text);
}

/** The expression's value; without "since" or "by" where they belong to a noun or a clause: "since the 2016 vote". */
function edtfOf({ items }: Segment, at: number, { premodifier }: Governor): string {
  const time = items[at]?.time;
  const edtf = time?.edtf ?? "";
  const told = items[at + 1]?.tag === "comma" && items[at + 2]?.lower === "when";
  if (!time?.signal || (!premodifier && !told)) return edtf;
  return edtf.replace(/^\.\.\/|\/\.\.$/g, "");
}

const NOTHING: ReadonlySet<string> = new Set();
const REACH = 900; // characters after the sentence in which its speaker may still be quoted

/** Runs of four words in the quotations that begin in the sentence or soon after it. */
function saidAround(
  { text, quotations }: ReadArticle,
  { start, end }: { start: number; end: number },
): Set<string> {
  const runs = new Set<string>();
  for (const quotation of quotations) {
    if (quotation.start > end + REACH) break;
    if (quotation.end < start) continue;
    const words =
      text
        .slice(quotation.start, quotation.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}’']+/gu) ?? [];
    for (let i = 0; i + 4 <= words.length; i++) runs.add(words.slice(i, i + 4).join(" "));
  }
  return runs;
}

/** A short hash in base 36, for ids: FNV-1a, 32 bits. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

interface Making {
  readonly article: ReadArticle;
  readonly known: Knowledge;
}

function draftOf(
  { article, known }: Making,
  segment: Segment,
  at: number,
  governor: Governor,
  sentence: { start: number; end: number; text: string },
): Draft | undefined {
  const time = segment.items[at]?.time;
  if (!time?.edtf) return undefined;
  const { clause, noun } = governor;
  const act = noun < 0 ? performed(segment, clause) : undefined;
  const participants = participantsOf(segment, act ? { ...governor, clause: act } : governor, known);
  const saying = noun < 0 && act === undefined && isSayingVerb(clause.lemma);
  const scope = act ?? clause;
  const others = nounsBeside(segment, scope);
  const medium = segment.clauses
    .filter((other) => other.kind === "participle")
    .flatMap((other) => nounsBeside(segment, other));
  const parentNouns =
    clause.kind === "participle" && clause.parent ? nounsBeside(segment, clause.parent) : [];
  const interview =
    toldMedium(segment, clause) ||
    ((saying || clause.kind === "participle") &&
      [...others, ...medium, ...parentNouns].includes("interview"));
  const nounLemma = noun >= 0 ? lemmaOf(segment.items[noun]?.lower ?? "") : lightObject(segment, scope);
  const kind = interview
    ? "interview"
    : kindOf({ verb: noun >= 0 ? "" : scope.lemma, noun: nounLemma, others, saying });
  const { source } = article;
  const mention: Mention = {
    id: `${source.id}-${shortHash(`${sentence.text}|${time.text}|${time.start - sentence.start}`)}`,
    source: source.id,
    outlet: source.outlet.id,
    quote: sentence.text,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    expression: time.text,
    expressionStart: time.start,
    expressionEnd: time.end,
    edtf: edtfOf(segment, at, governor),
    rule: time.rule,
    anchor: time.anchor?.edtf ?? null,
    explanation: time.explanation,
    actors: participants.actors.map(refOf),
    places: participants.places,
    kind,
    headline: headlineOf(segment, governor, known),
  };
  return {
    mention,
    wording: wordingOf(segment, scope, noun),
    core: nounLemma || scope.lemma,
    saying: saying || interview,
    agent: participants.agent?.actor.id ?? "",
    published: source.published,
    said: saying || interview ? saidAround(article, sentence) : NOTHING,
    finite: noun < 0 && clause.finite,
    isHeading: !/[.!?…”"’)]\s*$/.test(sentence.text),
  };
}

/** Moves on who "he", "it", "they" and "the deal" are: the main subject of the sentence, else the last name in it. */
function moveOn(segment: Segment, known: Knowledge): void {
  const { salience } = known.references;
  const note = (entity: Entity) => {
    if (entity.nature === "person") salience.person = entity;
    else if (entity.nature === "organisation" || entity.nature === "state" || entity.nature === "other")
      salience.body = entity;
  };
  if (segment.items.filter(({ tag }) => tag === "name").length > 1) noteHappenings(segment, known);
  const main = segment.clauses.find((clause) => clause.finite);
  const subject = main ? subjectActors(segment, main, known) : [];
  if (subject.length > 0) {
    salience.group = subject;
    for (const entity of [...subject].reverse()) note(entity);
    if (!subject.some(({ nature }) => nature === "person")) return;
  }
  if (subject.length === 0)
    for (const item of segment.items)
      if (item.name && !item.name.known) note(known.register.entityOf(item.name));
}

/** Remembers who takes part in "Halden's purchase of Marwick", for a later "the deal". */
function noteHappenings(segment: Segment, known: Knowledge): void {
  const { happenings } = known.references.salience;
  const note = (lemma: string, governor: Governor) => {
    const { actors } = participantsOf(segment, governor, known);
    if (actors.length > 1 && actors.length < 5) happenings.set(familyOf(lemma), actors);
  };
  for (const [at, item] of segment.items.entries()) {
    const clause = segment.clauseAt[at];
    if (item.tag !== "noun" || !clause || !isPlainEventNoun(item.lower)) continue;
    if (segment.items[at + 1]?.tag === "noun") continue;
    note(lemmaOf(item.lower), { clause, noun: at, premodifier: false });
  }
  for (const clause of segment.clauses) {
    if (familyOf(clause.lemma) === "deal") note("deal", { clause, noun: -1, premodifier: false });
  }
}

/** Longer runs without a full stop are tables or noise; characters. */
const LONGEST_SENTENCE = 3000;

/** What an article gives: its mentions, and who else was at the meetings. */
export interface Made {
  readonly drafts: readonly Draft[];
  readonly attendances: readonly Attendance[];
}

/** All mentions of an article, in the order of its text. */
export function makeMentions(article: ReadArticle, { register }: ReadStory, gazetteer: Gazetteer): Made {
  const byName = new Map(
    gazetteer.actors.filter(({ kind }) => kind === "state").map((actor) => [actor.name, actor]),
  );
  const known: Knowledge = {
    register,
    references: referencesIn(article, register),
    stateEntity: (name) => ({
      actor: byName.get(name) ?? { id: slug(name), name, kind: "state", aliases: [] },
      nature: "state",
    }),
  };
  const drafts: Draft[] = [];
  const attendances: Attendance[] = [];
  let [name, time, quotation] = [0, 0, 0];
  for (const sentence of article.sentences) {
    while ((article.names[name]?.end ?? Infinity) <= sentence.start) name++;
    while ((article.times[time]?.end ?? Infinity) <= sentence.start) time++;
    while ((article.quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation++;
    const spans = {
      names: upTo(article.names, name, sentence.end),
      times: upTo(article.times, time, sentence.end).filter(hasDate),
      quotations: upTo(article.quotations, quotation, sentence.end),
    };
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const start = datelineEnd(article.text, sentence.start, sentence.end);
    const segments = readSegments(article.text, { start, end: sentence.end }, spans);
    for (const segment of segments) {
      for (const [at, item] of segment.items.entries()) {
        if (item.tag !== "time") continue;
        const governor = governorOf(segment, at);
        if (!datesEvent(segment, at, governor)) continue;
        const draft = draftOf({ article, known }, segment, at, governor, sentence);
        if (draft) drafts.push(draft);
      }
    }
    if (!segments[0]) continue;
    attendances.push(...attendanceIn(segments[0], known));
    moveOn(segments[0], known);
  }
  return { drafts, attendances };
}

function upTo<T extends { start: number; end: number }>(spans: readonly T[], from: number, end: number): T[] {
  const found: T[] = [];
  for (let i = from; i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
