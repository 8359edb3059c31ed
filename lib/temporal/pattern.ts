// Patterns over items, such as "(last|past) UNIT": written as text, compiled once, matched without backtracking
// that grows, since a pattern has a dozen terms at most and each takes one item.
//
// Syntax  lower case is the word itself; upper case a class of the vocabulary; (a|B) either; ? may be absent;
//         "name:term" keeps the item under that name. A class term is kept under its class in lower case anyhow,
//         a second one as "month2" and so on

import type { Item } from "./lexeme";
import { CLASS, type ClassName } from "./vocabulary";

interface Term {
  readonly words: ReadonlySet<string>;
  readonly mask: number;
  readonly optional: boolean;
  readonly name: string;
}

/** A compiled pattern. */
export interface Pattern {
  readonly terms: readonly Term[];
}

/** Items kept by name. */
export type Kept = Readonly<Record<string, Item | undefined>>;

/** Where a pattern ends, and what it kept. */
export interface PatternMatch {
  /** Index after the last item. */
  readonly to: number;
  readonly kept: Kept;
}

const TERM = /^(?:([a-z]+\d?):)?(?:\(([^)]+)\)|([^?]+))(\?)?$/;

function isClassName(word: string): word is ClassName {
  return Object.hasOwn(CLASS, word);
}

function compileTerm(source: string): Omit<Term, "name"> & { name: string } {
  const match = TERM.exec(source);
  if (!match) throw new RangeError(`"${source}" is no term of a pattern`);
  const options = (match[2] ?? match[3] ?? "").split("|");
  const classes = options.filter(isClassName);
  return {
    words: new Set(options.filter((option) => !isClassName(option))),
    mask: classes.reduce((mask, name) => mask | CLASS[name], 0),
    optional: match[4] === "?",
    name: match[1] ?? classes[0]?.toLowerCase() ?? "",
  };
}

/** Compiles a pattern; throws on a mistake in it. */
export function compilePattern(source: string): Pattern {
  const seen = new Map<string, number>();
  const terms = source.split(" ").map((part): Term => {
    const term = compileTerm(part);
    if (!term.name) return term;
    const times = (seen.get(term.name) ?? 0) + 1;
    seen.set(term.name, times);
    return times === 1 ? term : { ...term, name: `${term.name}${times}` };
  });
  if (terms.length > LONGEST_PATTERN) throw new RangeError(`"${source}" has too many terms`);
  if (terms.every((term) => term.optional)) throw new RangeError(`"${source}" matches nothing at all`);
  return { terms };
}

/** All that a pattern sees of an item. */
export type Seen = Pick<Item, "word" | "mask">;

function fits(term: Term, item: Seen): boolean {
  return (item.mask & term.mask) !== 0 || term.words.has(item.word);
}

/** The same of an item; one whose spelling no pattern knows (see match-rules.ts) fits nowhere. */
function fitsItem(term: Term, { lexeme }: Item): boolean {
  return (
    lexeme.kind !== 0 &&
    ((lexeme.mask & term.mask) !== 0 || (term.words.size > 0 && term.words.has(lexeme.word)))
  );
}

const SKIPPED = -1;

/** Index after the last item, or -1. Notes in `taken` which item each term took. */
function matchFrom(
  terms: readonly Term[],
  k: number,
  items: readonly Item[],
  i: number,
  taken: Int32Array,
): number {
  const term = terms[k];
  if (!term) return i;
  const item = items[i];
  if (item && fitsItem(term, item)) {
    const to = matchFrom(terms, k + 1, items, i + 1, taken);
    if (to >= 0) {
      taken[k] = i;
      return to;
    }
  }
  if (!term.optional) return -1;
  taken[k] = SKIPPED;
  return matchFrom(terms, k + 1, items, i, taken);
}

const LONGEST_PATTERN = 16; // terms
const taken = new Int32Array(LONGEST_PATTERN); // written anew in each match, never read across two

/** Index after the last item of a match at item `i`, or -1; an optional term is taken where it can be. */
export function matchEnd({ terms }: Pattern, items: readonly Item[], i: number): number {
  return matchFrom(terms, 0, items, i, taken);
}

/** What a match at item `i` keeps; `undefined` where there is none. */
export function matchPattern(
  { terms }: Pattern,
  items: readonly Item[],
  i: number,
): PatternMatch | undefined {
  taken.fill(SKIPPED);
  const to = matchFrom(terms, 0, items, i, taken);
  if (to < 0) return undefined;
  const kept: Record<string, Item | undefined> = {};
  for (let k = 0; k < terms.length; k++) {
    const name = terms[k]?.name;
    const at = taken[k] ?? SKIPPED;
    if (name && at !== SKIPPED) kept[name] = items[at];
  }
  return { to, kept };
}

function canBeginFrom(terms: readonly Term[], k: number, given: readonly (Seen | undefined)[]): boolean {
  const [item, ...rest] = given;
  const term = terms[k];
  if (!term || given.length === 0) return true;
  if (item && fits(term, item) && canBeginFrom(terms, k + 1, rest)) return true;
  return term.optional && canBeginFrom(terms, k + 1, given);
}

/** Whether a match could begin with these items; it depends on nothing but their words and classes. */
export function canBegin(pattern: Pattern, first: readonly (Seen | undefined)[]): boolean {
  return canBeginFrom(pattern.terms, 0, first);
}
