// Who takes part in an event, beside those whom grammar found: what the whole story tells, weighed with each mention's signs.
//
// Input   the drafts of a story, and those of one event
// Output  candidates with all their signs; those whose weights reach the threshold, the weightiest first
// Knows   signs by name and their learned weights, see participant-weights.ts; no words of any text

import type { Entity } from "@/lib/actors/register";
import type { Candidate } from "./candidates";
import type { Draft } from "./draft";
import { SIGN_WEIGHTS, START_WEIGHT, TAKES_PART } from "./participant-weights";

/** What is counted once for all events of a story. */
export interface StoryCounts {
  readonly drafts: number;
  /** Mentions in which grammar found the actor, by actor id. */
  readonly taken: ReadonlyMap<string, number>;
  /** Ids of the three actors whom most mentions have, most first. */
  readonly foremost: readonly string[];
  /** The mentions before and after one in its article. */
  readonly beside: ReadonlyMap<Draft, readonly [Draft | undefined, Draft | undefined]>;
  readonly byWord: ReadonlyMap<string, readonly Draft[]>;
  /** By date, how many mentions have each actor. */
  readonly byDate: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function counted(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Counts who takes part where, by grammar alone. Linear in the number of drafts. */
export function storyCounts(drafts: readonly Draft[]): StoryCounts {
  const taken = new Map<string, number>();
  const byDate = new Map<string, Map<string, number>>();
  const byWord = new Map<string, Draft[]>();
  const beside = new Map<Draft, [Draft | undefined, Draft | undefined]>();
  for (const [at, draft] of drafts.entries()) {
    const { mention, wording } = draft;
    const sameArticle = (other: Draft | undefined) =>
      other?.mention.source === mention.source ? other : undefined;
    beside.set(draft, [sameArticle(drafts[at - 1]), sameArticle(drafts[at + 1])]);
    const onDay = byDate.get(mention.edtf) ?? new Map<string, number>();
    byDate.set(mention.edtf, onDay);
    for (const { id } of mention.actors) {
      counted(taken, id);
      counted(onDay, id);
    }
    for (const word of wording.keys()) {
      const list = byWord.get(word);
      if (list) list.push(draft);
      else byWord.set(word, [draft]);
    }
  }
  const foremost = [...taken].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return { drafts: drafts.length, taken, foremost: foremost.map(([id]) => id), beside, byWord, byDate };
}

const COMMON = 60; // mentions that share a word, from which on the word tells nothing

/** How much an event's words are those of other mentions that have the actor: 0 to 1, by actor id. */
function likenessOfWords(own: ReadonlySet<Draft>, counts: StoryCounts): Map<string, number> {
  const most = new Map<string, number>();
  for (const { wording } of own) {
    let mass = 0;
    const sums = new Map<string, number>();
    for (const word of wording.keys()) {
      const sharing = counts.byWord.get(word) ?? [];
      if (sharing.length > COMMON) continue;
      const others = sharing.filter((other) => !own.has(other));
      if (others.length === 0) continue;
      const weight = Math.log((counts.drafts + 1) / (others.length + 0.5));
      mass += weight;
      for (const { mention } of others)
        for (const { id } of mention.actors) sums.set(id, (sums.get(id) ?? 0) + weight / others.length);
    }
    for (const [id, sum] of sums) most.set(id, Math.max(most.get(id) ?? 0, sum / Math.max(mass, 3)));
  }
  return most;
}

const ORDER = ["foremost of the story", "second of the story", "third of the story"];

function shareSign(share: number): string {
  if (share === 0) return "in no other event";
  if (share < 0.03) return "in hardly any event";
  return share < 0.08 ? "in few events" : share < 0.15 ? "in some events" : "in many events";
}

function wordsSign(likeness: number): string {
  if (likeness < 0.1) return "words of other events";
  return likeness < 0.2 ? "words a little like its events" : "words like its events";
}

/** Signs whose weight depends on what grammar found, and on whether something is said or done. */
const BY_STATE = [
  "foremost of the story",
  "named in the paragraph",
  "not named in the sentence",
  "takes part in another event of the date",
];
/** Signs whose weight depends on the dated clause's subject. */
const BY_FORM = [
  "person spoken of most",
  "body spoken of most",
  "person spoken of last",
  "body spoken of last",
];

/** What grammar found: of a saying, nobody, one, or more. */
function stateOf(drafts: readonly Draft[], found: number): string {
  if (drafts.some(({ saying }) => saying)) return "in a saying";
  return found === 0 ? "where nobody is found" : found === 1 ? "beside one" : "beside several";
}

/** Signs whose weight depends on who is there already, and on what sort of event it is. */
const BY_COMPANY = [
  "foremost of the story",
  "body spoken of most",
  "person spoken of most",
  "described elsewhere in the sentence",
  "described in the dated clause",
  "named in the paragraph",
  "named in the lead",
  "subject of the sentence before",
  "takes part in the event told before",
  "takes part in the event told next",
];
const BY_KIND = [...BY_COMPANY, "in some events", "in many events"];

/** Whom grammar found: "nobody", "a person", "persons and a body". */
function companyOf(found: readonly Entity[]): string {
  const persons = found.filter(({ nature }) => nature === "person").length;
  const bodies = found.filter(({ nature }) => nature === "organisation").length;
  const parts = [
    persons === 0 ? "" : persons === 1 ? "a person" : "persons",
    bodies === 0 ? "" : bodies === 1 ? "a body" : "bodies",
  ].filter((part) => part !== "");
  return parts.join(" and ") || "nobody";
}

/** What all candidates of an event share. */
interface Company {
  readonly state: string;
  readonly company: string;
  readonly kind: string;
}

/** Adds to each sign those that hold together with it. */
function withContext(
  { entity, signs }: { readonly entity: Entity; readonly signs: Set<string> },
  { state, company, kind }: Company,
  drafts: readonly Draft[],
): void {
  const crossed = [
    ...BY_STATE.map((sign) => [sign, state]),
    ...BY_COMPANY.map((sign) => [sign, `beside ${company}`]),
    ...BY_KIND.map((sign) => [sign, `in ${kind}`]),
    ...drafts.flatMap(({ form }) => BY_FORM.map((sign) => [sign, form])),
  ];
  for (const [sign = "", context] of crossed) if (signs.has(sign)) signs.add(`${sign}, ${context}`);
  const sort = entity.nature === "person" ? "a person" : "a body";
  signs.add(state);
  signs.add(`${sort} beside ${company}`);
  signs.add(`${sort} in ${kind}`);
  signs.add(`in ${kind}`);
}

/** Everyone around an event whom grammar did not find in it, with all signs. */
export function candidatesFor(drafts: readonly Draft[], counts: StoryCounts): Candidate[] {
  const own = new Set(drafts);
  const taken = new Map<string, number>();
  for (const { mention } of drafts) for (const { id } of mention.actors) counted(taken, id);
  const merged = new Map<string, { entity: Entity; signs: Set<string> }>();
  for (const { candidates } of drafts)
    for (const { entity, signs } of candidates) {
      const { id } = entity.actor;
      if (taken.has(id)) continue;
      const known = merged.get(id);
      if (known) for (const sign of signs) known.signs.add(sign);
      else merged.set(id, { entity, signs: new Set(signs) });
    }
  const [before, after] = [0, 1].map(
    (side) =>
      new Set(
        drafts.flatMap((draft) => {
          const other = counts.beside.get(draft)?.[side];
          return other && !own.has(other) ? other.mention.actors.map(({ id }) => id) : [];
        }),
      ),
  );
  const likeness = likenessOfWords(own, counts);
  const found = new Map(
    drafts.flatMap(({ candidates }) =>
      candidates.flatMap(({ entity }) =>
        taken.has(entity.actor.id) ? [[entity.actor.id, entity] as const] : [],
      ),
    ),
  );
  const company = {
    state: stateOf(drafts, taken.size),
    company: companyOf([...found.values()]),
    kind: drafts[0]?.mention.kind ?? "other",
  };
  for (const [id, candidate] of merged) {
    const { signs } = candidate;
    if (before?.has(id)) signs.add("takes part in the event told before");
    if (after?.has(id)) signs.add("takes part in the event told next");
    if (drafts.some(({ mention }) => counts.byDate.get(mention.edtf)?.has(id)))
      signs.add("takes part in another event of the date");
    const order = ORDER[counts.foremost.indexOf(id)];
    if (order) signs.add(order);
    signs.add(shareSign((counts.taken.get(id) ?? 0) / Math.max(1, counts.drafts)));
    signs.add(wordsSign(likeness.get(id) ?? 0));
    withContext(candidate, company, drafts);
  }
  return [...merged.values()];
}

/** Someone added to an event, and the sign that spoke most for it. */
export interface Added {
  readonly entity: Entity;
  readonly reason: string;
}

/** Sum of the weights of the signs; 0 is as likely as not. */
export function weightOf(signs: ReadonlySet<string>): number {
  let sum = START_WEIGHT;
  for (const sign of signs) sum += SIGN_WEIGHTS[sign] ?? 0;
  return sum;
}

/** Those whose signs weigh enough, the weightiest first. Places and things never act. */
export function addedTo(candidates: readonly Candidate[]): Added[] {
  return candidates
    .map(({ entity, signs }) => ({ entity, signs, weight: weightOf(signs) }))
    .filter(
      ({ entity, weight }) => weight >= TAKES_PART && entity.nature !== "place" && entity.nature !== "thing",
    )
    .sort((a, b) => b.weight - a.weight)
    .map(({ entity, signs }) => ({
      entity,
      reason: [...signs].sort((a, b) => (SIGN_WEIGHTS[b] ?? 0) - (SIGN_WEIGHTS[a] ?? 0))[0] ?? "",
    }));
}
