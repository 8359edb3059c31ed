// The stack of open clauses, and what a verb or a phrase before it does to it.
//
// Input   items, the clauses so far and the place of a verb
// Output  the clause that the verb belongs to, opened where none waits for one
// Knows   what stands just before the verb; no tree is searched

import { nominalStart, subjectStart } from "./subject-start";
import type { Clause, ClauseKind, Item } from "./types";
import { groupEnd, isFiniteGroup, setVerb } from "./verb-groups";
import { isSayingVerb } from "./verbs";

export interface Scan {
  readonly items: readonly Item[];
  readonly clauses: Clause[];
  readonly stack: Clause[];
}

export function open(
  scan: Scan,
  kind: ClauseKind,
  from: number,
  extra: Partial<Pick<Clause, "antecedent" | "shares">> = {},
): Clause {
  const clause: Clause = {
    kind,
    from,
    parent: scan.stack.at(-1),
    verbFrom: -1,
    verbTo: -1,
    lemma: "",
    finite: false,
    passive: false,
    antecedent: extra.antecedent ?? -1,
    shares: extra.shares,
  };
  scan.clauses.push(clause);
  scan.stack.push(clause);
  return clause;
}

export const top = (scan: Scan): Clause => scan.stack.at(-1) ?? open(scan, "main", 0);

export function lastNominal(items: readonly Item[], before: number): number {
  for (let i = before - 1; i >= 0 && i > before - 12; i--) {
    const tag = items[i]?.tag;
    if (tag === "noun" || tag === "name" || tag === "quote" || tag === "pron") return i;
    if (tag === "verb") return -1;
  }
  return -1;
}

const isVerb = ({ tag, verb }: Item) => tag === "modal" || (tag === "verb" && verb?.form !== "ing");

/** "A picture that he gave up after the war | went on show": the clause that still waits for the only verb left. */
function resumed({ items, stack }: Scan, clause: Clause, end: number): Clause | undefined {
  const told = clause.kind === "relative" && clause.finite;
  const adjunct =
    clause.kind === "adverbial" &&
    clause.verbFrom < 0 &&
    /^(?:after|before|since|until)$/.test(items[clause.from]?.lower ?? "") &&
    items[clause.from - 1]?.tag !== "comma";
  if ((!told && !adjunct) || items.slice(end + 1).some(isVerb)) return undefined;
  const waiting = stack.find((other) => other !== clause && other.verbFrom < 0 && other.kind === "main");
  const nominal = /^(?:det|noun|name|num)$/.test(items[waiting?.from ?? -1]?.tag ?? "");
  const described = waiting && items.slice(waiting.from, clause.from).some(isVerb);
  return nominal && (told || described) ? waiting : undefined;
}

/** "Officials said the chancellor, Graham Pell, gave way": between saying and the verb stands a subject with who it is between commas. */
function saidOf(items: readonly Item[], { lemma, verbTo }: Clause, at: number): boolean {
  if (!isSayingVerb(lemma) || items[at - 1]?.tag !== "comma") return false;
  const between = items.slice(verbTo + 1, at - 1);
  const comma = between.findIndex(({ tag }) => tag === "comma");
  if (comma < 1 || comma === between.length - 1 || between.length > 12) return false;
  const nominal = (tag: string) => /^(?:det|noun|name|num|possessive)$/.test(tag);
  return (
    between.slice(0, comma).every(({ tag }) => nominal(tag)) &&
    between.slice(comma + 1).every(({ tag }) => nominal(tag) || tag === "prep")
  );
}

export function onVerb(scan: Scan, at: number, clauseAt: Clause[]): number {
  const { items } = scan;
  const end = groupEnd(items, at);
  let clause = top(scan);
  const form = items[at]?.verb?.form;
  const main = form === "ing" || form === "participle" ? undefined : resumed(scan, clause, end);
  const finite = main !== undefined || isFiniteGroup(items, at, clause.finite);
  if (!finite) {
    const first = items[at];
    if (
      clause.verbFrom < 0 &&
      (clause.kind === "adverbial" || clause.kind === "relative") &&
      first?.verb?.form !== "participle"
    ) {
      setVerb(clause, items, at, end, false);
      if (clause.kind === "adverbial" && clause.shares === undefined) clause.shares = scan.clauses[0];
      return end;
    }
    if (first?.tag === "to" || items[at - 1]?.tag === "to") return end;
    const ing = first?.verb?.form === "ing";
    const before = items[at - 1];
    // "was built by Halden and launched by Okafor": the two share what they are done to.
    const passive =
      before?.tag === "conj" && clause.passive && clause.kind !== "participle" ? clause : undefined;
    const shares =
      passive ??
      (ing &&
      (before?.tag === "comma" ||
        before?.tag === "prep" ||
        before?.tag === "mark" ||
        before?.tag === "adv" ||
        before?.tag === "conj" ||
        at === 0)
        ? ownerOf(clause)
        : undefined);
    const made = open(scan, "participle", at, shares ? { shares } : { antecedent: lastNominal(items, at) });
    setVerb(made, items, at, end, false);
    return end;
  }
  if (main) {
    while (top(scan) !== main) scan.stack.pop();
    clause = main;
  }
  if (clause.finite) {
    const before = previous(items, at);
    const waiting = [...scan.stack].reverse().find((open) => !open.finite && open.verbFrom < 0);
    if (items[before]?.tag === "conj") {
      const shares = pastAside(scan, speakerOf(clause, items[at]));
      scan.stack.pop();
      clause = open(scan, shares.kind, before, { shares, antecedent: shares.antecedent });
    } else if (
      waiting &&
      (items[before]?.tag === "comma" ||
        // "A bill that Lind urged on lawmakers last week would take effect": the date closes what was urged.
        (clause.kind === "relative" && (!isSayingVerb(clause.lemma) || items[at - 1]?.tag === "time")))
    ) {
      while (top(scan) !== waiting) scan.stack.pop();
      clause = waiting;
    } else if (saidOf(items, clause, at)) {
      const from = clause.verbTo + 1;
      clause = open(scan, "content", from);
      for (let i = from; i < at; i++) clauseAt[i] = clause;
    } else {
      const ended = clauseAt[at - 1];
      const from = subjectStart(items, at, ended);
      const since = /^(?:after|before|since|until)$/.test(items[from - 1]?.lower ?? "");
      if (since && from < at && items[at - 1]?.tag === "comma") {
        clause = open(scan, "adverbial", from - 1);
        clauseAt[from - 1] = clause;
      } else if (/^(?:conj|comma|mark)$/.test(items[from - 1]?.tag ?? "")) {
        const kind = clause.kind === "content" ? "content" : "main";
        const ended = scan.stack.pop();
        clause = open(scan, kind, from);
        // "schools kept shut until Thursday, and a vigil will": the vigil belongs to no description before the comma.
        for (let i = from; i < at; i++) if (ended && clauseAt[i] === ended) clauseAt[i] = clause;
      } else {
        // "if it is positive the company will ask": how it is describes nothing.
        const contact =
          items[from - 1]?.tag === "noun" &&
          items[from - 2]?.verb?.lemma !== "be" &&
          from < at &&
          clause.lemma !== "say" &&
          clause.lemma !== "tell";
        clause = open(scan, contact ? "relative" : "content", from, contact ? { antecedent: from - 1 } : {});
      }
      // "who thought he had lost": what is thought has its subject from the clause around it.
      for (let i = from; i < at; i++) {
        const told = clauseAt[i];
        const describes =
          told?.kind === "relative" || (told?.kind === "participle" && told === ended && told.from > from);
        if (!describes || told === clause.parent) clauseAt[i] = clause;
      }
    }
  } else if (clause.kind === "participle" && clause.verbFrom >= 0) {
    // "A man arrested on Monday was charged": the description is over.
    const waiting = [...scan.stack].reverse().find((open) => open.verbFrom < 0);
    if (waiting) {
      const described = clause.from;
      while (top(scan) !== waiting) scan.stack.pop();
      clause = waiting;
      // "In a report published in May the council found": the phrase beside the date is the clause's own.
      const from = nominalStart(items, at);
      const beside =
        /^(?:time|noun|name)$/.test(items[from - 1]?.tag ?? "") &&
        /^(?:det|name)$/.test(items[from]?.tag ?? "");
      if (beside && from > described && items[waiting.from]?.tag === "prep")
        for (let i = from; i < at; i++) clauseAt[i] = waiting;
    } else {
      const before = previous(items, at);
      const coordinate =
        items[before]?.tag === "conj" ? [...scan.stack].reverse().find((open) => open.finite) : undefined;
      scan.stack.pop();
      // "and a poll published last week put her ahead": the noun that is described is the subject.
      const beside = items.slice(clause.verbTo + 1, at).every(({ tag }) => tag === "time" || tag === "prep");
      const head = beside && clause.antecedent === clause.verbFrom - 1 ? clause.antecedent + 1 : at;
      const described = clause;
      const from = coordinate ? before : nominalStart(items, head);
      clause = open(
        scan,
        coordinate?.kind ?? "main",
        from,
        coordinate ? { shares: coordinate, antecedent: coordinate.antecedent } : {},
      );
      for (let i = from; i < at; i++) if (head === at || clauseAt[i] !== described) clauseAt[i] = clause;
    }
  }
  setVerb(clause, items, at, end, true);
  return end;
}

const TELLS = /^(?:understand|say|believe|admit|hear|learn|add)$/;

/** "served a subpoena, we understand, and will question": who tells it does neither. */
function pastAside({ items, clauses }: Scan, clause: Clause): Clause {
  const { from, verbFrom, verbTo, lemma } = clause;
  const aside =
    TELLS.test(lemma) &&
    items[verbFrom - 1]?.tag === "pron" &&
    items[verbFrom - 2]?.tag === "comma" &&
    items[verbTo + 1]?.tag === "comma";
  return (
    (aside && clauses.findLast((other) => other.finite && other.kind === "main" && other.verbTo < from)) ||
    clause
  );
}

const ACTS = /^(?:threaten|decline|refuse)$/;

/** "said the plan was a betrayal and threatened to strike": who speaks is who threatens. */
function speakerOf(clause: Clause, verb: Item | undefined): Clause {
  const { parent } = clause;
  const lemma = verb?.verb?.lemma ?? "";
  const speaks = isSayingVerb(lemma) || ACTS.test(lemma);
  return clause.kind === "content" &&
    parent?.finite &&
    isSayingVerb(parent.lemma) &&
    speaks &&
    !isSayingVerb(clause.lemma)
    ? parent
    : clause;
}

function ownerOf(clause: Clause): Clause {
  return clause.kind === "participle" && clause.shares ? clause.shares : clause;
}

function previous(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (items[i]?.tag === "adv" || items[i]?.tag === "time")) i--;
  return i;
}
