// Divides a stretch of a sentence into clauses, each with its verb.
//
// Input   tagged items
// Output  for each item the clause that it belongs to, and for each clause its verb group and what it hangs on
// Knows   one pass with a stack of open clauses; no tree is searched, so the work grows with the number of items

import { isReducedAt } from "./tag-items";
import type { Clause, ClauseKind, Item, Segment } from "./types";
import { isSayingVerb } from "./verbs";

interface Scan {
  readonly items: readonly Item[];
  readonly clauses: Clause[];
  readonly stack: Clause[];
}

function open(
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

const top = (scan: Scan): Clause => scan.stack.at(-1) ?? open(scan, "main", 0);

/** Last item of the verb group that begins at `at`: auxiliaries, adverbs, infinitives that follow. */
function groupEnd(items: readonly Item[], at: number): number {
  let end = at;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    const tag = item?.tag;
    if (tag === "adv" && item?.lower !== "also") continue;
    if (tag === "verb" || tag === "modal") {
      const helps =
        /^(be|have|do|get|keep|begin|start|stop)$/.test(items[end]?.verb?.lemma ?? "") ||
        items[end]?.tag === "modal" ||
        items[end]?.tag === "to";
      if (!helps) break;
      end = i;
    } else if (tag === "to") end = i;
    else if (
      tag === "noun" &&
      /^(set|due|expected|able|likely|scheduled)$/.test(item?.lower ?? "") &&
      items[i + 1]?.tag === "to"
    )
      end = i;
    else break;
  }
  return items[end]?.tag === "to" && items[end + 1]?.tag !== "verb" ? end - 1 : end;
}

function isFiniteGroup(items: readonly Item[], at: number, finiteSeen: boolean): boolean {
  const first = items[at];
  if (first?.tag === "modal") return true;
  const form = first?.verb?.form;
  if (form === "s" || form === "past") return true;
  if (form === "base") return items[at - 1]?.tag !== "to";
  if (form === "past-or-participle") return !isReducedAt(items, at, finiteSeen);
  return false;
}

function setVerb(clause: Clause, items: readonly Item[], from: number, to: number, finite: boolean): void {
  clause.verbFrom = from;
  clause.verbTo = to;
  clause.finite = finite;
  const verbs = items.slice(from, to + 1).filter((item) => item.tag === "verb");
  const infinitive = items.slice(from, to + 1).findIndex((item) => item.tag === "to");
  const main =
    infinitive > 0 &&
    /^(be|have|try|seek|plan|intend|attempt|set|due|begin|start|continue|expect|want|agree|decide|go)$/.test(
      verbs[0]?.verb?.lemma ?? "",
    )
      ? verbs.at(-1)
      : infinitive > 0
        ? items
            .slice(from, from + infinitive)
            .filter((item) => item.tag === "verb")
            .at(-1)
        : verbs.at(-1);
  clause.lemma = main?.verb?.lemma ?? "";
  const helperBe = verbs.slice(0, -1).some((item) => item.verb?.lemma === "be" || item.verb?.lemma === "get");
  clause.passive =
    (helperBe && /participle/.test(verbs.at(-1)?.verb?.form ?? "")) ||
    (!finite && /participle/.test(verbs.at(-1)?.verb?.form ?? ""));
}

function lastNominal(items: readonly Item[], before: number): number {
  for (let i = before - 1; i >= 0 && i > before - 12; i--) {
    const tag = items[i]?.tag;
    if (tag === "noun" || tag === "name" || tag === "quote" || tag === "pron") return i;
    if (tag === "verb") return -1;
  }
  return -1;
}

/** First item of the noun phrase that ends just before `at`: the subject of a clause that nothing introduces. */
function nominalStart(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (items[i]?.tag === "adv" || items[i]?.tag === "time")) i--;
  let start = i + 1;
  for (; i >= 0; i--) {
    const tag = items[i]?.tag;
    if (
      tag === "noun" ||
      tag === "name" ||
      tag === "det" ||
      tag === "possessive" ||
      tag === "num" ||
      tag === "pron"
    )
      start = i;
    else if (tag === "prep" && items[i]?.lower === "of" && start === i + 1 && items[i - 1]?.tag === "noun")
      continue;
    else break;
    if ((tag === "det" && items[i - 1]?.lower !== "of") || tag === "pron") break;
    // Two names side by side are two phrases: "the peninsula | Russia seized".
    if (tag === "name" && items[i - 1]?.tag === "noun" && items[i + 1]?.tag !== "noun") break;
  }
  return start;
}

function onVerb(scan: Scan, at: number, clauseAt: Clause[]): number {
  const { items } = scan;
  const end = groupEnd(items, at);
  let clause = top(scan);
  const finite = isFiniteGroup(items, at, clause.finite);
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
    const shares =
      ing &&
      (before?.tag === "comma" ||
        before?.tag === "prep" ||
        before?.tag === "mark" ||
        before?.tag === "adv" ||
        before?.tag === "conj" ||
        at === 0)
        ? ownerOf(clause)
        : undefined;
    const made = open(scan, "participle", at, shares ? { shares } : { antecedent: lastNominal(items, at) });
    setVerb(made, items, at, end, false);
    return end;
  }
  if (clause.finite) {
    const before = previous(items, at);
    const waiting = [...scan.stack].reverse().find((open) => !open.finite && open.verbFrom < 0);
    if (items[before]?.tag === "conj") {
      const shares = clause;
      scan.stack.pop();
      clause = open(scan, shares.kind, before, { shares, antecedent: shares.antecedent });
    } else if (
      waiting &&
      (items[before]?.tag === "comma" || (clause.kind === "relative" && !isSayingVerb(clause.lemma)))
    ) {
      while (top(scan) !== waiting) scan.stack.pop();
      clause = waiting;
    } else {
      const from = nominalStart(items, at);
      const conj = items[from - 1]?.tag === "conj" ? from - 1 : -1;
      if (conj >= 0 || items[from - 1]?.tag === "comma" || items[from - 1]?.tag === "mark") {
        const kind = clause.kind === "content" ? "content" : "main";
        scan.stack.pop();
        clause = open(scan, kind, from);
      } else {
        const contact =
          items[from - 1]?.tag === "noun" && from < at && clause.lemma !== "say" && clause.lemma !== "tell";
        clause = open(scan, contact ? "relative" : "content", from, contact ? { antecedent: from - 1 } : {});
      }
      for (let i = from; i < at; i++) clauseAt[i] = clause;
    }
  } else if (clause.kind === "participle" && clause.verbFrom >= 0) {
    // "A man arrested on Monday was charged": the description is over.
    const waiting = [...scan.stack].reverse().find((open) => open.verbFrom < 0);
    if (waiting) {
      while (top(scan) !== waiting) scan.stack.pop();
      clause = waiting;
    } else {
      const before = previous(items, at);
      const coordinate =
        items[before]?.tag === "conj" ? [...scan.stack].reverse().find((open) => open.finite) : undefined;
      scan.stack.pop();
      const from = coordinate ? before : nominalStart(items, at);
      clause = open(
        scan,
        coordinate?.kind ?? "main",
        from,
        coordinate ? { shares: coordinate, antecedent: coordinate.antecedent } : {},
      );
      for (let i = from; i < at; i++) clauseAt[i] = clause;
    }
  }
  setVerb(clause, items, at, end, true);
  return end;
}

function ownerOf(clause: Clause): Clause {
  return clause.kind === "participle" && clause.shares ? clause.shares : clause;
}

function previous(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (items[i]?.tag === "adv" || items[i]?.tag === "time")) i--;
  return i;
}

/** A comma ends a description in the middle of its clause, and an opening clause. */
function onComma(scan: Scan, at: number): void {
  const clause = top(scan);
  if (scan.stack.length < 2 || clause.verbFrom < 0) return;
  const next = scan.items[at + 1];
  if (clause.kind === "adverbial" || clause.kind === "participle") {
    // "Speaking in an interview broadcast on Sunday, Okafor said": one comma ends both descriptions.
    for (
      let open = top(scan);
      scan.stack.length > 1 &&
      open.verbFrom >= 0 &&
      (open.kind === "adverbial" || open.kind === "participle");
      open = top(scan)
    )
      scan.stack.pop();
  } else if (clause.kind === "relative") {
    const parent = scan.stack.at(-2);
    const resumes = next?.tag === "verb" || next?.tag === "modal" || next?.tag === "adv";
    if (resumes && parent && parent.verbFrom < 0) scan.stack.pop();
    else if (
      !next ||
      next.tag === "prep" ||
      next.tag === "sub" ||
      next.tag === "quote" ||
      (next.tag !== "conj" && next.tag !== "rel")
    )
      scan.stack.pop();
  } else if (
    clause.kind === "content" &&
    (next?.tag === "name" || next?.tag === "det" || next?.tag === "prep")
  ) {
    // "..., Castellanos said": what is said is over. A list goes on inside; it has no verb after it.
    const verb = scan.items
      .slice(at + 1, at + 6)
      .some((item) => item.tag === "verb" && item.verb?.form !== "ing");
    if (verb && next.tag !== "prep") scan.stack.pop();
  }
}

function step(scan: Scan, at: number, clauseAt: Clause[]): number {
  const item = scan.items[at];
  const clause = top(scan);
  clauseAt[at] = clause;
  switch (item?.tag) {
    case "comma":
      onComma(scan, at);
      return at;
    case "mark":
      if ((item.text === ";" || item.text === ":") && clause.verbFrom >= 0) {
        scan.stack.length = 0;
        open(scan, "main", at + 1);
        return at;
      }
      if (/^[;:—–(]$/.test(item.text) || item.text === ")") onComma(scan, at);
      return at;
    case "rel": {
      const antecedent = lastNominal(scan.items, scan.items[at - 1]?.tag === "prep" ? at - 1 : at);
      clauseAt[at] = open(scan, "relative", at, { antecedent });
      return at;
    }
    case "that":
      clauseAt[at] = open(scan, "content", at);
      return at;
    case "sub":
      if (clause.kind === "participle" || clause.kind === "adverbial")
        if (clause.verbFrom >= 0) scan.stack.pop();
      clauseAt[at] = open(scan, "adverbial", at);
      return at;
    case "verb":
    case "modal": {
      const end = onVerb(scan, at, clauseAt);
      const owner = top(scan);
      for (let i = at; i <= end; i++) clauseAt[i] = owner;
      return end;
    }
    default:
      return at;
  }
}

/** The clauses of tagged items. */
export function readClauses(items: readonly Item[], quoted: boolean): Segment {
  const scan: Scan = { items, clauses: [], stack: [] };
  const clauseAt: Clause[] = [];
  open(scan, "main", 0);
  for (let at = 0; at < items.length; at++) at = step(scan, at, clauseAt);
  return { items, clauseAt, clauses: scan.clauses, quoted };
}
