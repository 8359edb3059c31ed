// Finds which rule reads the items at a place: the longest match whose rule accepts it, in the order of the rule table.
//
// Knows   patterns. Items are told apart by their kind, a number for what patterns can see of them, and which patterns
//         can begin with two kinds is remembered; so a word outside the vocabulary costs one look-up

import type { Item, Lexeme } from "./lexeme";
import { canBegin, compilePattern, matchEnd, matchPattern, type Pattern } from "./pattern";
import { type Found, NO_TIME, type Reading, type Rule, type Scene } from "./rule";
import { RULES } from "./rule-table";

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

const ENTRIES: readonly Entry[] = RULES.flatMap((rule) =>
  rule.patterns.map((source) => ({ rule, pattern: compilePattern(source) })),
);

// Every word that some pattern names gets a number; 0 is any other word.
const wordNumbers = new Map<string, number>();
for (const { pattern } of ENTRIES)
  for (const term of pattern.terms)
    for (const word of term.words) if (!wordNumbers.has(word)) wordNumbers.set(word, wordNumbers.size + 1);

const LONGEST_WORD = Math.max(...[...wordNumbers.keys()].map((word) => word.length));

const MASKS = 2 ** 21; // more than there are combinations of classes
const kindNumbers = new Map<number, number>();

/** What patterns can see of an item, as a small number: odd where one can begin with it, 0 where none knows it. */
function kindOf({ lexeme }: Item): number {
  if (lexeme.kind < 0) lexeme.kind = kindOfLexeme(lexeme);
  return lexeme.kind;
}

function kindOfLexeme(item: Lexeme): number {
  const word = item.word.length > LONGEST_WORD ? 0 : (wordNumbers.get(item.word) ?? 0);
  if (word === 0 && item.mask === 0) return 0;
  const seen = word * MASKS + item.mask;
  let kind = kindNumbers.get(seen);
  if (kind === undefined) {
    const begins = ENTRIES.some(({ pattern }) => canBegin(pattern, [item]));
    kind = 2 * (kindNumbers.size + 1) + (begins ? 1 : 0);
    kindNumbers.set(seen, kind);
  }
  return kind;
}

const NONE: readonly Entry[] = [];
/** By the kind of an item, and then of the one after it. */
const candidates: (readonly Entry[] | undefined)[][] = [];

/** Whether a pattern can begin with the item. */
export function mayBegin(item: Item): boolean {
  return (kindOf(item) & 1) !== 0;
}

function candidatesFor(items: readonly Item[], i: number): readonly Entry[] {
  const item = items[i];
  const next = items[i + 1];
  const kind = item ? kindOf(item) : 0;
  const nextKind = next ? kindOf(next) : 0;
  candidates[kind] ??= [];
  const known = candidates[kind][nextKind];
  return known ?? findCandidates(item, next, kind, nextKind);
}

function findCandidates(
  item: Item | undefined,
  next: Item | undefined,
  kind: number,
  nextKind: number,
): readonly Entry[] {
  const fitting = ENTRIES.filter(({ pattern }) => canBegin(pattern, [item, next]));
  const found = fitting.length === 0 ? NONE : fitting;
  candidates[kind] ??= [];
  candidates[kind][nextKind] = found;
  return found;
}

/** A rule's reading of the items from `found.from`. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly found: Found;
  /** Absent where the words are no time, and to be passed over. */
  readonly reading?: Reading;
}

interface End {
  readonly entry: Entry;
  /** Index after the last item. */
  readonly to: number;
}

const NO_ENDS: readonly End[] = [];

/** Where the patterns that match at `i` end, the longest match first and in the table's order among equals. */
function endsAt(items: readonly Item[], i: number): readonly End[] {
  let ends: End[] | undefined;
  for (const entry of candidatesFor(items, i)) {
    const to = matchEnd(entry.pattern, items, i);
    if (to < 0) continue;
    ends ??= [];
    let place = ends.length; // they are few, and found in the table's order
    for (; place > 0 && (ends[place - 1] as End).to < to; place--) ends[place] = ends[place - 1] as End;
    ends[place] = { entry, to };
  }
  return ends ?? NO_ENDS;
}

/** The best reading of the items that begin at `i`, if there is one. */
export function matchRules(items: readonly Item[], i: number, scene: Scene): RuleMatch | undefined {
  for (const { entry, to } of endsAt(items, i)) {
    const { rule, pattern } = entry;
    const kept = matchPattern(pattern, items, i)?.kept ?? {};
    const found: Found = { from: i, to, kept };
    const reading = rule.read(found, scene);
    if (reading === NO_TIME) return { rule, found };
    if (reading) return { rule, found, reading };
  }
  return undefined;
}
