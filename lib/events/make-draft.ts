// Makes the draft of one mention.
//
// Input   a segment, the expression that dates a happening in it, and the sentence around it
// Output  the mention with headline, kind and participants, and what merging compares
// Knows   one sentence and what the names in it stand for

import type { Entity } from "@/lib/actors/register";
import { slugOf } from "@/lib/base/slug";
import type { Sentence } from "@/lib/text/types";
import type { ReadArticle } from "./article";
import { candidatesOf, subjectForm } from "./candidates";
import type { Draft } from "./draft";
import type { Governor } from "./governor";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb, lemmaOf } from "./grammar/verbs";
import { headlineOf } from "./headline";
import { spokenHeadline } from "./headline-saying";
import { kindOf } from "./kind";
import { withOwnOutlet } from "./own-outlet";
import { type Knowledge, participantsOf, subjectActors } from "./participants";
import { sentenceWords } from "./sentence-words";
import { shortHash } from "./short-hash";
import { subjectOf } from "./subject";
import type { Mention } from "./types";
import { fieldWords, lightObject, lineOf, NOTHING, nounsBeside, saidAround, wordingOf } from "./wording";
import { classesOf } from "./wording-classes";
import { classesOfTurns, isManySided } from "./wording-turns";

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

const MEDIUM =
  /\b(?:News|TV|Television|Radio|Times|Post|Journal|Herald|Tribune|Courier|Mail|Telegraph|Guardian|Gazette|BBC|CNN|CBS|NBC|ABC|ITV|NPR|PBS|MSNBC|CNBC|Reuters|AFP|Bloomberg|Today|Magazine|Podcast|Echo|Chronicle|Standard|Observer|Beacon|Ledger|Mirror|Sun|Star)\b/;

const MEDIUM_NOUN =
  /^(?:broadcaster|radio|television|tv|newspaper|paper|magazine|programme|podcast|newsroom|channel|station)$/;

/** "told the Herald", "told this newspaper", "told me": what is told to a broadcaster, a paper or its writer is an interview. */
function toldMedium({ items }: Segment, clause: Clause, outlet: string): boolean {
  if (!/^(?:tell|speak)$/.test(clause.lemma)) return false;
  let at = clause.verbTo + 1;
  if (items[at]?.lower === "to") at++;
  if (/^(?:me|us)$/.test(items[at]?.lower ?? "")) return true;
  while (items[at]?.tag === "det" || (items[at]?.tag === "noun" && items[at + 1]?.tag === "noun")) at++;
  const told = items[at];
  if (told?.tag === "noun") return MEDIUM_NOUN.test(told.lower);
  // "WKVT": American stations are called by letters that begin with K or W.
  return (
    told?.tag === "name" &&
    (MEDIUM.test(told.text) || /^[KW][A-Z]{3}$/.test(told.text) || told.text === outlet)
  );
}

/** The article's outlet as one who takes part; under the name that the story knows, where it does. */
function outletOf({ source }: ReadArticle, known: Knowledge): { id: string; name: string } {
  const bare = (name: string) => name.toLowerCase().replace(/^the /, "");
  const { name } = source.outlet;
  const body = known.register.bodies.find(({ actor }) => bare(actor.name) === bare(name));
  return body ? refOf(body) : { id: slugOf(name.replace(/^The /, "")), name: name.replace(/^The /, "") };
}

const LASTING = new Set("run rise apply operate charge cost".split(" "));

/** "Fares rise from 1 April", "trains would run from Wednesday": what begins then goes on. */
function opensState(items: Segment["items"], at: number, { clause, noun }: Governor): boolean {
  // "Fares rise from 1 April" in a line without another verb has a noun for it.
  const act = noun < 0 ? clause.lemma : clause.verbFrom < 0 ? (items[noun]?.lower ?? "") : "";
  const lasts = items[at - 1]?.lower === "from" && LASTING.has(act);
  return lasts && !/^(?:to|until|till|through)$/.test(items[at + 1]?.lower ?? "");
}

/** Whether the clause denies that anything happened before the date, or says how long it took. */
function isHeldOff(items: Segment["items"], at: number, { clause }: Governor): boolean {
  const denied = items
    .slice(Math.min(clause.from, clause.parent?.from ?? clause.from), at)
    .some(({ lower }) => /^(?:not|never|no|nobody|nothing)$|n['’]t$/.test(lower));
  return denied || clause.lemma === "take";
}

/** The expression's value; without "since" or "by" where they belong to a noun or a clause: "since the 2016 vote". */
function edtfOf({ items }: Segment, at: number, governor: Governor): string {
  const { premodifier } = governor;
  const time = items[at]?.time;
  const edtf = time?.edtf ?? "";
  if (edtf && opensState(items, at, governor)) return edtf.includes("/") ? edtf : `${edtf}/..`;
  const told = items[at + 1]?.tag === "comma" && items[at + 2]?.lower === "when";
  // "knew nothing until 2019, when Lind came": she came then, and not by then.
  const past = /^past/.test(items[governor.clause.verbFrom]?.verb?.form ?? "");
  // "did not resume until May", "it took until April 3": it was then, and not by then.
  if (items[at - 1]?.lower === "until" && isHeldOff(items, at, governor)) return edtf.replace(/^\.\.\//, "");
  if (told && past && items[at - 1]?.lower === "until") return edtf.replace(/^\.\.\//, "");
  if (!time?.signal || (!premodifier && !told)) return edtf;
  // "by Wednesday, when the order ends" stays an end; "since Monday, when crews walked out" is when they did.
  return premodifier ? edtf.replace(/^\.\.\/|\/\.\.$/g, "") : edtf.replace(/\/\.\.$/, "");
}

const FIRST_PERSON = /\b(?:I|we|my|our|me|us|you|your)\b/i;

/** The headline; what somebody says of themselves is told with who says it. */
function headlineIn(segment: Segment, governor: Governor, known: Knowledge, main: Segment): string {
  const own = headlineOf(segment, governor, known);
  return (segment.quoted && FIRST_PERSON.test(own) && spokenHeadline(main, segment, known)) || own;
}

/** Those who say "we" of the body that they lead or speak for. */
const OFFICERS =
  /^(?:executive|chief|director|president|chair|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|head|leader|secretary|boss|minister|mayor|governor|owner|founder|co-founder|manager|ceo|officer|commissioner|chancellor|principal|general|partner|captain|coach|superintendent)$/;

/** What "I" means inside a quotation: whoever the sentence says is speaking, else who was spoken of last. */
function spokenBy(main: Segment, known: Knowledge): Knowledge {
  const saying = main.quoted
    ? undefined
    : main.clauses.find(({ finite, lemma }) => finite && isSayingVerb(lemma));
  const speaker = saying
    ? subjectActors(main, saying, known).find(({ nature }) => nature === "person")
    : undefined;
  if (!speaker) return known;
  // "We are sorry": a body's own, where the speaker has one.
  const called = known.references.discourse.calledOf(speaker);
  const officer = called.size === 0 || [...called].some((noun) => OFFICERS.test(noun));
  const employer = officer ? known.references.employerOf(speaker) : undefined;
  const own = employer ? /^(?:i|my)$/ : /^(?:i|my|we|our)$/;
  const { salience } = known.references;
  const pronoun = (lower: string) => {
    if (own.test(lower)) return [speaker];
    if (employer && /^(?:we|our)$/.test(lower)) return [employer];
    const meant = known.references.pronoun(lower);
    if (!/^(?:he|him|his|she|her)$/.test(lower) || !meant.some(({ actor }) => actor.id === speaker.actor.id))
      return meant;
    // "He sold it," Lind said: not Lind.
    const other = salience
      .recent()
      .find((entity) => entity.actor.id !== speaker.actor.id && salience.fits(entity, lower));
    return other ? [other] : [];
  };
  return { ...known, references: { ...known.references, pronoun } };
}

/** What the word of the act and its turns of phrase tell; of "left the rails" the turn alone. */
function actsOf(core: string, turns: readonly string[]): readonly string[] {
  const own = turns.length > 0 && isManySided(core) ? [] : classesOf(core);
  return [...new Set([...own, ...turns])];
}

/** Where a segment stands: its sentence, and what of the sentence is outside quotations. */
export interface Around {
  readonly sentence: Sentence;
  readonly main: Segment;
}

export interface Making {
  readonly article: ReadArticle;
  readonly known: Knowledge;
}

export function draftOf(
  { article, known }: Making,
  segment: Segment,
  at: number,
  governor: Governor,
  { sentence, main }: Around,
): Draft | undefined {
  const time = segment.items[at]?.time;
  if (!time?.edtf) return undefined;
  const { clause, noun } = governor;
  const act = noun < 0 ? performed(segment, clause) : undefined;
  const acting = act ? { ...governor, clause: act } : governor;
  const participants = participantsOf(segment, acting, segment.quoted ? spokenBy(main, known) : known);
  const saying = noun < 0 && act === undefined && isSayingVerb(clause.lemma);
  const scope = act ?? clause;
  const others = fieldWords(segment, scope);
  const medium = segment.clauses
    .filter((other) => other.kind === "participle")
    .flatMap((other) => nounsBeside(segment, other));
  const parentNouns =
    clause.kind === "participle" && clause.parent ? nounsBeside(segment, clause.parent) : [];
  const interview =
    toldMedium(segment, clause, article.source.outlet.name) ||
    ((saying || clause.kind === "participle") &&
      [...others, ...medium, ...parentNouns].includes("interview"));
  const nounLemma = noun >= 0 ? lemmaOf(segment.items[noun]?.lower ?? "") : lightObject(segment, scope);
  const kind = interview
    ? "interview"
    : kindOf({
        verb: noun >= 0 ? "" : scope.lemma,
        noun: nounLemma,
        others,
        line: lineOf(segment, scope),
        saying,
      });
  const core = nounLemma || scope.lemma;
  const turns = noun < 0 ? classesOfTurns(lineOf(segment, scope, true), scope.lemma) : [];
  const wording = wordingOf(segment, scope, noun);
  // "left the rails": the turn is what is told, and "left" is no word in common with whoever left a meeting.
  if (turns.length > 0 && isManySided(core)) wording.delete(core);
  for (const turn of turns) if (!wording.has(turn)) wording.set(turn, core);
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
    actors:
      noun < 0
        ? withOwnOutlet(participants.actors.map(refOf), segment, clause, article, outletOf(article, known))
        : participants.actors.map(refOf),
    places: participants.places,
    kind,
    headline: headlineIn(segment, governor, known, main),
  };
  return {
    mention,
    candidates: candidatesOf({ article, known, sentence, segment, governor: acting }),
    form: subjectForm(segment, acting),
    wording,
    surroundings: sentenceWords(article, sentence.index),
    sentence: sentence.index,
    core,
    acts: actsOf(core, turns),
    saying: saying || interview,
    agent: participants.agent?.actor.id ?? "",
    published: source.published,
    said: saying || interview ? saidAround(article, sentence) : NOTHING,
    finite: noun < 0 && (clause.finite || (clause.passive && clause.shares?.finite === true)),
    isHeading: !/[.!?…”"’)]\s*$/.test(sentence.text),
  };
}
