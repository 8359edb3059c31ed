// The subject of a clause: its words, and who it is.
//
// Input   a segment and one of its clauses
// Output  the range of items, going over to the clause that it is shared with, or to the noun that it describes
// Knows   commas, prepositions and order

import { ROLE_NOUNS } from "@/lib/actors/role-words";
import { describedBy, type Range } from "./described-by";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";

export type { Range } from "./described-by";

function isOpening(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.tag === "prep" ||
    item.tag === "sub" ||
    item.tag === "adv" ||
    item.tag === "time" ||
    item.tag === "conj" ||
    item.tag === "quote" ||
    item.tag === "mark" ||
    item.tag === "rel" ||
    item.tag === "that"
  );
}

/** The dash of "a 2-1 win". */
const isScore = (items: readonly Item[], at: number) =>
  items[at - 1]?.tag === "num" && items[at + 1]?.tag === "num" && items[at - 1]?.end === items[at]?.start;

/** Runs of the clause's own items before its verb, parted at commas and at other clauses. */
function chunksBefore({ items, clauseAt }: Segment, clause: Clause): Range[] {
  const chunks: Range[] = [];
  let from = -1;
  for (let i = clause.from; i <= clause.verbFrom; i++) {
    const item = items[i];
    const own =
      i < clause.verbFrom &&
      clauseAt[i] === clause &&
      item?.tag !== "comma" &&
      !(item?.tag === "mark" && /^[—–():-]$/.test(item.text) && !isScore(items, i));
    if (own && from < 0) from = i;
    if (!own && from >= 0) {
      chunks.push({ from, to: i });
      from = -1;
    }
  }
  return chunks;
}

/** The subject inside a chunk that opens with something else: "On Monday police", "and then the firm". */
function afterOpening(items: readonly Item[], { from, to }: Range): Range | undefined {
  let i = from;
  while (
    i < to &&
    (items[i]?.tag === "conj" ||
      items[i]?.tag === "adv" ||
      items[i]?.tag === "that" ||
      items[i]?.tag === "sub" ||
      items[i]?.tag === "quote" ||
      items[i]?.tag === "rel" ||
      items[i]?.tag === "mark")
  )
    i++;
  if (items[i]?.tag === "time") {
    i++;
    return i < to ? { from: i, to } : undefined;
  }
  if (items[i]?.tag !== "prep") return i < to ? { from: i, to } : undefined;
  let time = -1;
  for (let j = i; j < to; j++) if (items[j]?.tag === "time") time = j;
  if (time >= 0 && time + 1 < to && items[time + 1]?.tag !== "prep" && items[time + 1]?.tag !== "possessive")
    return { from: time + 1, to };
  // "Within hours he": the pronoun closes the opening.
  if (items[to - 1]?.tag === "pron") return { from: to - 1, to };
  // "In London protesters gathered": the place is one name.
  if (items[i + 1]?.tag === "name" && i + 2 < to && items[i + 2]?.tag !== "possessive")
    return { from: i + 2, to };
  return undefined;
}

/** "that his wife", "and then the firm": the chunk without what only joins it. */
function withoutIntroducer(items: readonly Item[], { from, to }: Range): Range | undefined {
  let i = from;
  while (
    i < to &&
    /^(that|rel|sub|conj|adv|mark|quote)$/.test(items[i]?.tag ?? "") &&
    items[i]?.lower !== "whose"
  )
    i++;
  // "On Thursday the court of appeal in Évora, a walled city, ruled": the date opens, and what follows is the subject.
  if (
    items[i]?.tag === "prep" &&
    items[i + 1]?.tag === "time" &&
    /^(?:det|name)$/.test(items[i + 2]?.tag ?? "") &&
    i + 2 < to
  )
    i += 2;
  // "Two days later the board met"
  const later =
    /^(?:num|det)$/.test(items[i]?.tag ?? "") && /^(?:later|earlier)$/.test(items[i + 2]?.lower ?? "");
  if (later && i + 3 < to) i += 3;
  return i < to ? { from: i, to } : undefined;
}

/** "two months to the day after the sinking, the names were read": how long after is not what the clause tells of. */
const isMeasure = (items: readonly Item[], { from }: Range) =>
  (items[from]?.tag === "num" &&
    /^(?:hours|days|weeks|months|years)$/.test(items[from + 1]?.lower ?? "") &&
    /^(?:to|after|before|into|on)$/.test(items[from + 2]?.lower ?? "")) ||
  // "a day ahead of the deadline, the union gave in"
  (/^(?:an?|one)$/.test(items[from]?.lower ?? "") &&
    /^(?:hour|day|week|month|year)$/.test(items[from + 1]?.lower ?? "") &&
    /^(?:ahead|after|before|into|short|earlier|later)$/.test(items[from + 2]?.lower ?? "")) ||
  // "The morning after the vote, Okafor rang"
  (items[from]?.lower === "the" &&
    /^(?:day|morning|afternoon|evening|night|week|month|year)$/.test(items[from + 1]?.lower ?? "") &&
    /^(?:after|before)$/.test(items[from + 2]?.lower ?? ""));

const isAge = (items: readonly Item[], { from, to }: Range) => to - from === 1 && items[from]?.tag === "num";

const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i)$/;

/** "To raise the money it agreed": a pronoun right before the verb closes what opens the sentence. */
function fromPronoun(
  items: readonly Item[],
  range: Range | undefined,
  { verbFrom }: Clause,
): Range | undefined {
  if (!range || range.to !== verbFrom || range.to - range.from < 2) return range;
  const [before, last] = [items[range.to - 2], items[range.to - 1]];
  const closes =
    last?.tag === "pron" && SUBJECT_PRONOUN.test(last.lower) && /^(?:noun|name)$/.test(before?.tag ?? "");
  return closes ? { from: range.to - 1, to: range.to } : range;
}

/** "Rory Haldane, 34, Peter Venn and Dana Okafor were": names in a row, of which the first chunk is only the first. */
function withList({ items, clauseAt }: Segment, range: Range, clause: Clause): Range {
  if (items[range.to]?.tag !== "comma" || items[range.from]?.tag !== "name") return range;
  let [names, joined] = [0, false];
  let to = range.from;
  for (; to < clause.verbFrom && clauseAt[to] === clause; to++) {
    const { tag = "", lower = "" } = items[to] ?? {};
    if (!/^(?:name|comma|num|conj)$/.test(tag) || (tag === "conj" && lower !== "and")) break;
    if (tag === "name") names++;
    if (tag === "conj") joined = true;
  }
  while (items[to - 1]?.tag === "comma") to--;
  const closes = to === clause.verbFrom || items[to]?.tag === "comma" || items[to]?.tag === "time";
  return names > 1 && joined && closes ? { from: range.from, to } : range;
}

/**
 * The clause's own subject words, or `undefined` where it shares another's or has none.
 *
 * @param past Whether another clause asks, past a "he said" between commas: "The findings, he said, would be published".
 */
export function ownSubject(segment: Segment, clause: Clause, past = false): Range | undefined {
  if (clause.verbFrom < 0) return undefined;
  const near = segment.items[clause.verbFrom - 1];
  // "“Six years,” he wrote": whatever stands before, the pronoun beside the verb is who did it.
  if (
    !past &&
    near?.tag === "pron" &&
    SUBJECT_PRONOUN.test(near.lower) &&
    segment.items[clause.verbFrom - 2]?.tag === "comma" &&
    segment.clauseAt[clause.verbFrom - 1] === clause
  )
    return { from: clause.verbFrom - 1, to: clause.verbFrom };
  const chunks = chunksBefore(segment, clause);
  for (const chunk of chunks) {
    // "Coun Dana Okafor (Lab), once an ally, says"
    if (segment.items[chunk.from - 1]?.text === "(" || segment.items[chunk.to]?.text === ":") continue;
    const stripped = fromPronoun(segment.items, withoutIntroducer(segment.items, chunk), clause);
    if (
      stripped &&
      !isOpening(segment.items[stripped.from]) &&
      !isAge(segment.items, stripped) &&
      !isMeasure(segment.items, stripped)
    )
      return withList(segment, stripped, clause);
  }
  for (const chunk of [...chunks].reverse()) {
    const inner = afterOpening(segment.items, chunk);
    if (inner) return inner;
  }
  return inverted(segment, clause);
}

/** "..., said Maria Castellanos": the subject after a verb of saying that follows its quotation. */
function inverted({ items, clauseAt }: Segment, clause: Clause): Range | undefined {
  const before = items[clause.verbFrom - 1];
  const after = items[clause.verbTo + 1];
  const quoted =
    before?.tag === "quote" || (before?.tag === "comma" && items[clause.verbFrom - 2]?.tag === "quote");
  if (!quoted || (after?.tag !== "name" && after?.tag !== "det" && after?.tag !== "noun")) return undefined;
  let to = clause.verbTo + 1;
  while (
    to < items.length &&
    clauseAt[to] === clause &&
    /^(noun|name|det|possessive|num)$/.test(items[to]?.tag ?? "")
  )
    to++;
  return { from: clause.verbTo + 1, to };
}

/** "He joined as a graduate, returned in 2011 and left": the clause before, where only a comma parts the first two of three verbs. */
function before({ items, clauses }: Segment, clause: Clause): Clause | undefined {
  if (clause.verbFrom < 0 || items[clause.verbFrom - 1]?.tag !== "comma") return undefined;
  // "is to meet and, two members said, will ask": who tells it does neither.
  const aside = ({ from, verbTo, lemma }: Clause) =>
    isSayingVerb(lemma) &&
    items[from - 1]?.tag === "comma" &&
    items[from - 2]?.tag === "conj" &&
    items[verbTo + 1]?.tag === "comma";
  return clauses.findLast(
    (other) => other.finite && other.kind === clause.kind && other.verbTo < clause.from && !aside(other),
  );
}

/** Where a clause's subject is to be found, over shared subjects and antecedents. */
export function subjectOf(segment: Segment, clause: Clause): Range | undefined {
  let past = false;
  for (let at: Clause | undefined = clause, steps = 0; at && steps < 8; steps++) {
    const own = ownSubject(segment, at, past);
    if (own && at.kind !== "participle") return own;
    if (at.shares) {
      at = at.shares;
      continue;
    }
    // "Osei was among those who carried it": she carried it.
    const { items } = segment;
    const among =
      items[at.from - 1]?.lower === "those" && /^(?:among|of)$/.test(items[at.from - 2]?.lower ?? "");
    if (among && at.kind === "relative" && at.parent?.lemma === "be") {
      at = at.parent;
      continue;
    }
    if (at.antecedent >= 0) return describedBy(segment, at);
    if (at.kind === "participle" || at.kind === "adverbial") {
      at = at.parent;
      continue;
    }
    at = before(segment, at);
    past = at !== undefined && isSayingVerb(at.lemma);
  }
  return undefined;
}

/** Whether the relative clause has a subject of its own, so that what it describes is its object: "the peninsula Russia seized". */
export function isObjectRelative(segment: Segment, clause: Clause): boolean {
  return clause.kind === "relative" && clause.antecedent >= 0 && ownSubject(segment, clause) !== undefined;
}

/** "Ian Lind and his wife": a name, and somebody of theirs who is described. */
export function isJoint(words: readonly Item[]): boolean {
  const and = words.findIndex(({ tag }) => tag === "conj");
  const before = words.slice(0, Math.max(0, and));
  const name = before.findIndex(({ tag }) => tag === "name");
  if (name < 0) return false;
  // "the health secretary Dana Okafor and the doctors' leader": nothing but an office stands before the name.
  const opens = before.every(({ tag }, i) => (i < name ? tag === "noun" || tag === "det" : i === name));
  if (opens && /^(?:his|her|its|their|the|an?)$/.test(words[and + 1]?.lower ?? "")) return true;
  return (
    words[0]?.lower === "both" ||
    words[0]?.lower === "neither" ||
    before.some(({ lower }) => lower === "between")
  );
}

const KINDRED =
  /^(?:disciple|pupil|protege|protégé|student|graduate|descendant|heir|heiress|member|veteran|survivor|friend|admirer|product)$/;

/** The name that stands between the subject's description and the verb: "The company that runs the dams, Halden, made". */
export function appositive({ items, clauseAt }: Segment, range: Range, clause: Clause): number {
  const words = items.slice(range.from, range.to);
  // "The founder of the Lantern Trust, Simon Aldercott,": an office, and the body that it is of.
  const of = words.findIndex(({ lower }) => lower === "of");
  const role = words[of - 1]?.lower ?? "";
  const office = of > 0 && words[of - 1]?.tag === "noun" && (ROLE_NOUNS.has(role) || KINDRED.test(role));
  // "One of them, Ian Lind, wept".
  const one = words[0]?.lower === "one" && words[1]?.lower === "of";
  if (items[range.to - 1]?.tag !== "noun" && !office && !one) return -1;
  if (isJoint(words)) return -1;
  for (let i = range.to; i < clause.verbFrom; i++) {
    if (items[i]?.tag !== "name" || clauseAt[i] !== clause) continue;
    // "the charity's former patron, the television presenter Danny Okoro, said": with what he is before his name.
    let start = i - 1;
    while (/^(noun|det)$/.test(items[start]?.tag ?? "")) start--;
    // "One man, a Royal Marine, was pulled out": no name of his.
    const one = start === i - 2 && /^an?$/.test(items[i - 1]?.lower ?? "");
    // "The bill, brought by the local senator, Dana Okafor, passed": the senator's name, and not the bill's.
    const other = clauseAt[start - 1];
    if (other !== clause && other?.kind === "participle" && ROLE_NOUNS.has(items[start - 1]?.lower ?? ""))
      continue;
    const alone = !one && items[start]?.tag === "comma" && start >= range.to;
    if (alone && (items[i + 1]?.tag === "comma" || i + 1 === clause.verbFrom)) return i;
  }
  return -1;
}

/** Further names in the subject, past commas: "Okafor, who resigned, and its director, Dana Lind, were charged". */
export function listedNames({ items, clauseAt }: Segment, range: Range, clause: Clause): number[] {
  const found: number[] = [];
  let hangs = false;
  let joined = false;
  for (let i = range.to; i < clause.verbFrom; i++) {
    const tag = items[i]?.tag;
    if (clauseAt[i] !== clause) continue;
    if (tag === "prep") hangs = true;
    if (tag === "comma" || tag === "conj") hangs = false;
    if (tag === "conj" && items[i]?.lower === "and") joined = true;
    if (tag === "quote") return [];
    if (
      tag === "name" &&
      !hangs &&
      joined &&
      items[i + 1]?.tag !== "possessive" &&
      items[i + 1]?.tag !== "noun"
    )
      found.push(i);
  }
  return found;
}
