// Which clause of a sentence a time expression belongs to, where that is not the one that it stands in.
//
// Input   a segment, a clause and the item that is the time expression
// Output  the clause that is dated instead, or the same one
// Knows   order, commas and a few verbs; nouns that are dated are in governor.ts

import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { phraseStart } from "./phrase-start";

/** The clause of the item, or the nearest one around it that has a verb. */
export function withVerb(segment: Segment, at: number): Clause {
  let clause = segment.clauseAt[at];
  while (clause && clause.verbFrom < 0 && clause.parent) clause = clause.parent;
  return clause ?? (segment.clauses[0] as Clause);
}

export const MEDIA = new Set(
  "interview statement letter post report award ruling judgment judgement decision filing speech video article document paper survey study poll documentary broadcast message tweet column book memo email lawsuit complaint notice programme program podcast note order bulletin dossier submission preprint thesis".split(
    " ",
  ),
);

/** "would inspect all the flats he owns next week": what is owned now is not what happens then. */
export function overState({ items, clauses }: Segment, clause: Clause, at: number): Clause {
  const { kind, verbFrom, verbTo, parent } = clause;
  const present = verbFrom === verbTo && /^(?:s|base)$/.test(items[verbFrom]?.verb?.form ?? "");
  const ahead = parent && items.slice(parent.verbFrom, parent.verbTo + 1).some(({ tag }) => tag === "modal");
  return kind === "relative" && present && ahead && at === verbTo + 1 && clauses.includes(parent)
    ? parent
    : clause;
}

/** "said in a statement posted on Friday": what is dated is the saying, not the posting. */
export function overMedium(segment: Segment, clause: Clause): Clause {
  const { items } = segment;
  const noun = clause.antecedent;
  const described =
    (clause.kind === "participle" && clause.passive) ||
    (clause.kind === "relative" && (clause.lemma === "appear" || clause.passive));
  if (!described || noun < 0 || !MEDIA.has(items[noun]?.lower ?? "")) return clause;
  if (items[phraseStart(items, noun) - 1]?.tag !== "prep") return clause;
  const before = items[phraseStart(items, noun) - 2];
  const owner = segment.clauseAt[noun];
  // "cut its routes, and in a statement released on Friday its director said": the phrase opens what follows.
  const next = segment.clauses.find(({ finite, kind, from }) => finite && kind === "main" && from > noun);
  if (before?.tag === "conj" && owner && owner.verbTo < noun && next && isSayingVerb(next.lemma)) return next;
  const saying = owner?.kind === "participle" && owner.shares ? owner.shares : owner;
  return saying && saying.verbFrom >= 0 ? saying : clause;
}

const RUN = /^(?:operate|own|run|fly|make|build|manufacture|use|lease|charter|supply|design)$/;

/** "grounded 31 jets flown by Halden on 5 June": the jets are Halden's at all times, and are grounded then. */
export function overRunning({ items, clauses }: Segment, clause: Clause, at: number): Clause {
  const { kind, passive, lemma, verbTo, antecedent, parent } = clause;
  if (kind !== "participle" || !passive || !RUN.test(lemma) || antecedent < 0 || !parent) return clause;
  const agent = items[verbTo + 1]?.lower === "by" && at > verbTo + 2;
  return agent && parent.finite && antecedent > parent.verbTo && clauses.includes(parent) ? parent : clause;
}

/** "opened a stall selling towels in Leeds in 1968": what the stall sells it sells at all times, and was opened then. */
export function overDoing({ items, clauseAt }: Segment, clause: Clause, at: number): Clause {
  const { kind, verbFrom, verbTo, antecedent, parent, shares } = clause;
  if (kind !== "participle" || shares || items[verbFrom]?.verb?.form !== "ing" || !parent?.finite)
    return clause;
  const object = antecedent === verbFrom - 1 && antecedent > parent.verbTo && clauseAt[antecedent] === parent;
  const past = items[parent.verbTo]?.verb?.form.startsWith("past") === true;
  const own = at < verbTo + 4;
  return object &&
    past &&
    !own &&
    !isSayingVerb(parent.lemma) &&
    !/^(?:be|have|hear|see|find|include)$/.test(parent.lemma)
    ? parent
    : clause;
}

/** "shares its data, starting on 1 July": what starts then is what is told. */
export function beginning({ items }: Segment, clause: Clause, at: number): Clause {
  const verb = items[clause.verbFrom];
  const begins = verb?.verb?.form === "ing" && /^(?:start|begin)$/.test(clause.lemma);
  const main = clause.kind === "participle" ? (clause.shares ?? clause.parent) : undefined;
  const beside =
    at - clause.verbTo <= 2 && items.slice(clause.verbTo + 1, at).every(({ tag }) => tag === "prep");
  return begins && beside && main && main.verbFrom >= 0 && at > clause.verbTo ? main : clause;
}

/** "Two months later, the court heard, he raised the sum": the clause between the commas only says who tells it. */
export function pastParenthesis(segment: Segment, clause: Clause, at: number): Clause {
  const { items, clauses } = segment;
  const reports = isSayingVerb(clause.lemma) || clause.lemma === "hear";
  if (!reports || at > clause.verbFrom || items[clause.verbTo + 1]?.tag !== "comma") return clause;
  const opened = items.slice(at + 1, clause.verbFrom).some((item) => item.tag === "comma");
  const next = clauses.find(
    (other) => other.finite && other.verbFrom > clause.verbTo && other.kind !== "relative",
  );
  return opened && next ? next : clause;
}

/** "It was in 1995 that Lind found it", "it was May before crews returned": the clause that is told of the date. */
export function cleft(segment: Segment, clause: Clause, at: number): Clause | undefined {
  const { items, clauseAt } = segment;
  if (clause.lemma !== "be" || items[clause.verbFrom - 1]?.lower !== "it" || at < clause.verbTo)
    return undefined;
  const between = items.slice(clause.verbTo + 1, at);
  if (!between.every(({ tag }) => tag === "prep" || tag === "adv" || tag === "noun") || between.length > 2)
    return undefined;
  const opener = items[at + 1]?.lower ?? "";
  const told = /^(?:that|before|when)$/.test(opener) ? clauseAt[at + 1] : undefined;
  return told && told !== clause && told.verbFrom >= 0 ? told : undefined;
}

/** "fell on Good Friday, when trading was thin": how things stood beside an act, which is what is dated. */
export function isBackdrop({ items }: Segment, own: Clause, when: Clause, at: number): boolean {
  const signal = /^(?:since|until|till|by)$/.test(items[at - 1]?.lower ?? "");
  return (
    when.lemma === "be" && !when.passive && own.lemma !== "be" && own.finite && at > own.verbTo && !signal
  );
}

/** "signed a deal, and by Monday, trucks were rolling": a date between a conjunction and a comma opens the next clause. */
export function joinedAfter({ items, clauses }: Segment, own: Clause, at: number): Clause | undefined {
  const conj = items[at - 1]?.tag === "prep" ? at - 2 : at - 1;
  if (at < own.verbTo || items[conj]?.tag !== "conj" || items[at + 1]?.tag !== "comma") return undefined;
  if (items[conj - 1]?.tag !== "comma") return undefined;
  return clauses.find(({ finite, kind, from }) => finite && kind === "main" && from > at);
}

const STATES = new Set("close shut lock open freeze suspend block seal".split(" "));

/** "will keep schools closed until Thursday": who keeps them so does it until then. */
export function keeping({ items, clauseAt }: Segment, clause: Clause): Clause {
  const keeper = clause.parent;
  const between = items.slice(clause.antecedent + 1, clause.verbFrom);
  const bare =
    clause.verbFrom === clause.verbTo &&
    between.every(({ tag, lower }) => tag === "adv" || /^t?here$/.test(lower));
  const kept = keeper && clause.antecedent > keeper.verbTo && clauseAt[clause.antecedent] === keeper;
  // "tried to have it restored in March"
  if (
    bare &&
    kept &&
    clause.passive &&
    items[keeper.verbTo]?.verb?.lemma === "have" &&
    clause.antecedent === keeper.verbTo + 1
  )
    return keeper;
  const stays = /^(?:keep|leave)$/.test(keeper?.lemma ?? "") && STATES.has(clause.lemma);
  return bare && kept && (stays || clause.lemma === "shut") ? keeper : clause;
}

/** "Okafor has been named as chief executive, it was announced on Monday": what was announced is what is told. */
export function announced({ items, clauses }: Segment, clause: Clause): Clause {
  const empty = items[clause.from]?.lower === "it" && items[clause.from - 1]?.tag === "comma";
  if (!clause.passive || !empty || !/^(?:announce|confirm|report|reveal|disclose)$/.test(clause.lemma))
    return clause;
  return (
    clauses.find(({ finite, kind, verbTo }) => finite && kind === "main" && verbTo < clause.from) ?? clause
  );
}
