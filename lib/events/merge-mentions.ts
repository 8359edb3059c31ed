// Joins mentions that speak of one happening.
//
// Input   the drafts of a story
// Output  groups of drafts, each with the reasons that joined it
// Knows   pairs that share a participant or a rare word, and whose dates are near; the strongest pair joins first, and
//         two groups join only where they fit as wholes

import type { Draft } from "./make-mentions";
import { daySpanOf, gapBetween, JOIN, type Likeness, likeness, rarity, type Weights } from "./similarity";

/** Why one mention is with another. Both are mention ids. */
export interface Joint {
  readonly mention: string;
  readonly with: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Group {
  readonly drafts: readonly Draft[];
  readonly joints: readonly Joint[];
}

const MOST_NEIGHBOURS = 120; // drafts compared with one, per shared key: bounds the work on large stories
const MOST_COMPARED = 8; // members of a group compared with those of another
const RARE = 12; // drafts that share a word, at most, for the word to make a pair

interface Pair extends Likeness {
  readonly a: number;
  readonly b: number;
}

function blocks(drafts: readonly Draft[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const list = byKey.get(key);
    if (list) list.push(at);
    else byKey.set(key, [at]);
  };
  for (const [at, { mention, wording }] of drafts.entries()) {
    for (const { id } of mention.actors) add(`actor ${id}`, at);
    for (const word of wording) add(`word ${word}`, at);
    add(`date ${mention.edtf}`, at);
  }
  const cap = Math.max(RARE, drafts.length < 200 ? 40 : RARE);
  for (const [key, list] of byKey)
    if (list.length < 2 || (key.startsWith("word") && list.length > cap)) byKey.delete(key);
  return byKey;
}

function pairsOf(drafts: readonly Draft[], weight: Weights): Pair[] {
  const spans = drafts.map(({ mention }) => daySpanOf(mention.edtf));
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of blocks(drafts).values()) {
    const sorted = [...list].sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0) || a - b);
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1, i + 1 + MOST_NEIGHBOURS)) {
        const [first, second] = a < b ? [a, b] : [b, a];
        const key = first * drafts.length + second;
        if (seen.has(key)) continue;
        seen.add(key);
        const [x, y, s, t] = [drafts[first], drafts[second], spans[first], spans[second]];
        if (!x || !y || !s || !t || gapBetween(s, t) > 1) continue;
        const like = likeness(x, y, weight);
        if (like && like.score >= JOIN) pairs.push({ ...like, a: first, b: second });
      }
    }
  }
  return pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

/** Whether two groups fit: on average their members are alike, and none is ruled out. */
function fits(
  a: readonly number[],
  b: readonly number[],
  drafts: readonly Draft[],
  weight: Weights,
): boolean {
  // A few members stand for a large group: its first joined it for the best reasons.
  const [left, right] = [a.slice(0, MOST_COMPARED), b.slice(0, MOST_COMPARED)];
  let sum = 0;
  let count = 0;
  let vetoes = 0;
  for (const i of left) {
    for (const j of right) {
      const [x, y] = [drafts[i], drafts[j]];
      const like = x && y ? likeness(x, y, weight) : undefined;
      count++;
      if (like) sum += like.score;
      else vetoes++;
    }
  }
  return sum / count >= JOIN * 0.75 && vetoes / count <= 0.34;
}

/** Groups the drafts; in each group, and among groups, the order of the input. */
export function mergeMentions(drafts: readonly Draft[]): Group[] {
  const weight = rarity(drafts);
  const groupOf = drafts.map((_, i) => [i]);
  const joints = new Map<number[], Joint[]>();
  for (const { a, b, score, reasons } of pairsOf(drafts, weight)) {
    const [left, right] = [groupOf[a], groupOf[b]];
    if (!left || !right || left === right || !fits(left, right, drafts, weight)) continue;
    const joint = { mention: drafts[b]?.mention.id ?? "", with: drafts[a]?.mention.id ?? "", score, reasons };
    const together = [...left, ...right].sort((x, y) => x - y);
    joints.set(together, [...(joints.get(left) ?? []), ...(joints.get(right) ?? []), joint]);
    for (const i of together) groupOf[i] = together;
  }
  return [...new Set(groupOf)].map((members) => ({
    drafts: members.flatMap((i) => drafts[i] ?? []),
    joints: joints.get(members) ?? [],
  }));
}
