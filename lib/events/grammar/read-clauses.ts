// Divides a stretch of a sentence into clauses, each with its verb.
//
// Input   tagged items
// Output  for each item the clause that it belongs to, and for each clause its verb group and what it hangs on
// Knows   one pass with a stack of open clauses; no tree is searched, so the work grows with the number of items

import { lastNominal, onVerb, open, type Scan, top } from "./open-clauses";
import { nominalStart } from "./subject-start";
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

/** "named Dana Okafor, 41, of Marwick; and Ian Lind, 34, a teacher": one more of a list, in which nothing has a verb. */
function listsOn(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== ";") return false;
  const name = items[at + 1]?.tag === "conj" ? at + 2 : at + 1;
  if (items[name]?.tag !== "name" || items[name + 1]?.tag !== "comma") return false;
  for (let i = name + 1; i < items.length && items[i]?.text !== ";"; i++)
    if (items[i]?.tag === "verb" || items[i]?.tag === "modal") return false;
  return true;
}

/** "will vote on whether to close", "was asked whether": what is asked belongs to the verb before it. */
function isAsked(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.tag === "time") before--;
  return (
    /^(?:whether|how|why)$/.test(items[at]?.lower ?? "") && /^(?:prep|verb)$/.test(items[before]?.tag ?? "")
  );
}

const MOMENT =
  /^(?:day|time|moment|year|week|month|morning|afternoon|evening|night|minute|hour|way|reason|season|instant|second)$/;

/** "Voltara, the company he founded in 2011, raised": nothing joins the clause to the noun that it describes, and the noun's own verb is still to come. */
function isContact({ items }: Scan, at: number, clause: Clause): boolean {
  const noun = items[at - 1];
  if (clause.verbFrom >= 0 || noun?.tag !== "noun" || MOMENT.test(noun.lower)) return false;
  if (!/^(?:he|she|they|it)$/.test(items[at]?.lower ?? "")) return false;
  let verb = at + 1;
  while (items[verb]?.tag === "adv") verb++;
  if (items[verb]?.tag !== "verb" || !/^past/.test(items[verb]?.verb?.form ?? "")) return false;
  const from = nominalStart(items, at);
  // "In a statement he said" opens with a phrase of its own.
  const nominal = from === clause.from || items[from - 1]?.tag === "comma";
  if (!nominal || items[from]?.tag !== "det" || items[clause.from]?.tag === "prep") return false;
  const comma = items.findIndex(({ tag }, i) => i > verb && tag === "comma");
  return (
    comma > 0 &&
    items
      .slice(comma + 1, comma + 4)
      .some(({ tag, verb: form }) => tag === "modal" || (tag === "verb" && form?.form !== "ing"))
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
        if (listsOn(scan.items, at)) return at;
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
    case "pron":
      if (isContact(scan, at, clause)) clauseAt[at] = open(scan, "relative", at, { antecedent: at - 1 });
      return at;
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
