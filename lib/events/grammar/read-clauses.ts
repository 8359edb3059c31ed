// Divides a stretch of a sentence into clauses, each with its verb.
//
// Input   tagged items
// Output  for each item the clause that it belongs to, and for each clause its verb group and what it hangs on
// Knows   one pass with a stack of open clauses; no tree is searched, so the work grows with the number of items

import { lastNominal, onVerb, open, type Scan, top } from "./open-clauses";
import type { Clause, Item, Segment } from "./types";

/** "which sued the ITIA, the ATP and the WTA in March": names with "the", and after the last one no verb. */
function listsNames(items: readonly Item[], comma: number): boolean {
  if (items[comma - 1]?.tag !== "name" || items[comma - 2]?.lower !== "the") return false;
  let at = comma;
  while (
    /^(?:comma|conj)$/.test(items[at]?.tag ?? "") &&
    items[at + 1]?.lower === "the" &&
    items[at + 2]?.tag === "name"
  )
    at += 3;
  const joined = items[at - 3]?.tag === "conj";
  return joined && at > comma + 3 && /^(?:prep|time|mark|comma)$/.test(items[at]?.tag ?? "mark");
}

/** A comma ends a description in the middle of its clause, and an opening clause. */
function onComma(scan: Scan, at: number): void {
  const clause = top(scan);
  if (scan.stack.length < 2 || clause.verbFrom < 0) return;
  const next = scan.items[at + 1];
  // "as Halden beat the champions, Marwick United, 2-1": who they are; the main verb stands before.
  const apposed =
    next?.tag === "name" && scan.items[at + 2]?.tag === "comma" && scan.items[at - 1]?.tag === "noun";
  if (clause.kind === "adverbial" && apposed && (clause.parent?.verbFrom ?? -1) >= 0) return;
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
    const named = next?.tag === "conj" && /^(?:name|det)$/.test(scan.items[at + 2]?.tag ?? "");
    // "Lind, who founded it, and Gail Okafor, its director, were charged": another subject, not more of what was founded.
    const another = named && !scan.items.slice(clause.from, at).some(({ tag }) => tag === "comma");
    // "Held were Lind, who ran the office until May, and Okafor, a builder": the list goes on around the description.
    const closed = /^(?:comma|mark|rel)$/.test(scan.items[at + 3]?.tag ?? "");
    const listed = another && next?.lower === "and" && closed && scan.items[at - 1]?.tag !== "name";
    // "that shut Marwick, Halden and Borland and stranded thousands"
    const names = [at - 1, at + 1, at + 3].every((i) => scan.items[i]?.tag === "name");
    const goesOn =
      (names && scan.items[at + 2]?.tag === "conj" && (parent?.verbFrom ?? -1) >= 0) ||
      listsNames(scan.items, at);
    if (goesOn) return;
    if ((resumes || another) && parent && (parent.verbFrom < 0 || listed)) scan.stack.pop();
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

/** "from 5pm. Engines stood by": a full stop that ends no sentence for the splitter. */
function endsUnseen(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    items[at]?.text === "." && next !== undefined && next.tag !== "name" && /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** "will vote on whether to close", "was asked whether": what is asked belongs to the verb before it. */
function isAsked(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.tag === "time") before--;
  return (
    /^(?:whether|how|why)$/.test(items[at]?.lower ?? "") && /^(?:prep|verb)$/.test(items[before]?.tag ?? "")
  );
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
      if (endsUnseen(scan.items, at) || (/^[;:]$/.test(item.text) && clause.verbFrom >= 0)) {
        scan.stack.length = 0;
        open(scan, "main", at + 1);
        return at;
      }
      if (/^[;:—–(]$/.test(item.text) || item.text === ")") onComma(scan, at);
      return at;
    case "rel": {
      // "Lind, who runs a shop at number 52 and whose trade halved": both describe her.
      const joined =
        item.lower !== "that" && scan.items[at - 1]?.tag === "conj" && clause.kind === "relative";
      const nearest = lastNominal(scan.items, scan.items[at - 1]?.tag === "prep" ? at - 1 : at);
      const antecedent = joined && clause.antecedent >= 0 ? clause.antecedent : nearest;
      clauseAt[at] = open(scan, "relative", at, { antecedent });
      return at;
    }
    case "that":
      clauseAt[at] = open(scan, "content", at);
      return at;
    case "sub":
      if (clause.kind === "participle" || clause.kind === "adverbial")
        if (clause.verbFrom >= 0 && !isAsked(scan.items, at)) scan.stack.pop();
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
