// Finds which rule reads the items at a place: the longest match whose rule accepts it, in the order of the rule table.
//
// Knows   patterns; an index by first word and class, so that an item outside the vocabulary costs one look-up

import type { Item } from "./items";
import { compilePattern, matchPattern, type Pattern } from "./pattern";
import type { Found, Reading, Rule, Scene } from "./rule";
import { RULES } from "./rule-table";

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly order: number;
}

const byWord = new Map<string, Entry[]>();
const byClass: Entry[][] = [];

function index(): void {
  let order = 0;
  for (const rule of RULES) {
    for (const source of rule.patterns) {
      const pattern = compilePattern(source);
      const entry = { rule, pattern, order: order++ };
      for (const word of pattern.firstWords) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
      for (let bit = 0; bit < 24; bit++) {
        if ((pattern.firstMask & (1 << bit)) === 0) continue;
        byClass[bit] = [...(byClass[bit] ?? []), entry];
      }
    }
  }
}
index();

function entriesFor(item: Item): Entry[] {
  const entries = [...(byWord.get(item.word) ?? [])];
  for (let bit = 0, mask = item.mask; mask !== 0; bit++, mask >>>= 1) {
    if ((mask & 1) === 0) continue;
    for (const entry of byClass[bit] ?? []) if (!entries.includes(entry)) entries.push(entry);
  }
  return entries;
}

/** A rule's reading of the items from `found.from`. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly found: Found;
  readonly reading: Reading;
}

/** The best reading of the items that begin at `i`, if there is one. */
export function matchRules(items: readonly Item[], i: number, scene: Scene): RuleMatch | undefined {
  const item = items[i];
  if (!item || (item.mask === 0 && !byWord.has(item.word))) return undefined;
  const matches: { entry: Entry; found: Found }[] = [];
  for (const entry of entriesFor(item)) {
    const match = matchPattern(entry.pattern, items, i);
    if (match) matches.push({ entry, found: { from: i, to: match.to, kept: match.kept } });
  }
  if (matches.length === 0) return undefined;
  matches.sort((a, b) => b.found.to - a.found.to || a.entry.order - b.entry.order);
  for (const { entry, found } of matches) {
    const reading = entry.rule.read(found, scene);
    if (reading) return { rule: entry.rule, found, reading };
  }
  return undefined;
}
