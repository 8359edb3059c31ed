// Joins mentions that speak of one happening.
//
// Input   the drafts of a story
// Output  groups of drafts, each with the reasons that joined it
// Knows   pairs that share a participant or a rare word, and whose dates are near; the strongest pair joins first, and
//         two groups join only where they fit as wholes

import type { Draft } from "./draft";
import { JOIN } from "./merging-weights";
import { PairGround } from "./pair-ground";
import { type Likeness, likeness } from "./similarity";

/** How alike two drafts are, or nothing where they cannot be one happening. */
export type Compare = (x: Draft, y: Draft, ground: PairGround) => Likeness | undefined;
type Alike = (x: Draft, y: Draft) => Likeness | undefined;

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

const LARGE = 400; // drafts from which on each is compared with fewer others
const NEIGHBOURS = { small: 120, large: 16 }; // drafts compared with one, per shared key: bounds the work on large stories
const MOST_COMPARED = 8; // members of a group compared with those of another
const LEAST_FIT = -1.5; // average score of the pairs of two groups that join
const MOST_VETOES = 0.34; // share of these pairs that their dates may rule out
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
    for (const word of wording.keys()) add(`word ${word}`, at);
    add(`date ${mention.edtf}`, at);
  }
  const cap = Math.max(RARE, drafts.length < 200 ? 40 : RARE);
  for (const [key, list] of byKey)
    if (list.length < 2 || (key.startsWith("word") && list.length > cap)) byKey.delete(key);
  return byKey;
}

/** Calls for each two drafts that share a key and whose dates may be one; for each two once, in the order of the input. */
export function eachPair(
  drafts: readonly Draft[],
  ground: PairGround,
  meet: (x: Draft, y: Draft, a: number, b: number) => void,
): void {
  const spans = drafts.map((draft) => ground.spanOf(draft));
  const neighbours = drafts.length < LARGE ? NEIGHBOURS.small : NEIGHBOURS.large;
  const seen = new Set<number>();
  for (const list of blocks(drafts).values()) {
    const sorted = [...list].sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0) || a - b);
    for (const [i, at] of sorted.entries()) {
      const last = (spans[at]?.to ?? 0) + 1;
      const end = Math.min(sorted.length, i + 1 + neighbours);
      for (const other of sorted.slice(i + 1, end)) {
        // Sorted by their first days: what begins too late for this one is followed only by later ones.
        if ((spans[other]?.from ?? 0) > last) break;
        const [a, b] = at < other ? [at, other] : [other, at];
        const key = a * drafts.length + b;
        const [x, y] = [drafts[a], drafts[b]];
        if (seen.has(key) || !x || !y) continue;
        seen.add(key);
        meet(x, y, a, b);
      }
    }
  }
}

function pairsOf(drafts: readonly Draft[], ground: PairGround, alike: Alike, join: number): Pair[] {
  const met: (readonly [Draft, Draft, number, number])[] = [];
  eachPair(drafts, ground, (...pair) => {
    ground.meet(pair[0], pair[1]);
    met.push(pair);
  });
  const pairs = met.flatMap(([x, y, a, b]): Pair[] => {
    const like = alike(x, y);
    return like && like.score >= join ? [{ ...like, a, b }] : [];
  });
  return pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

/** Drafts joined so far. */
interface Cluster {
  members: number[];
  /** Its first members by position, which stand for it in comparisons. */
  first: readonly number[];
  joints: Joint[];
}

/** Whether two clusters fit: on average their members are alike, and few pairs are ruled out. */
function fits(a: Cluster, b: Cluster, drafts: readonly Draft[], alike: Alike): boolean {
  let [sum, count, vetoes] = [0, 0, 0];
  for (const i of a.first) {
    for (const j of b.first) {
      const [x, y] = [drafts[i], drafts[j]];
      const like = x && y ? alike(x, y) : undefined;
      count++;
      if (like) sum += like.score;
      else vetoes++;
    }
  }
  return sum / count >= LEAST_FIT && vetoes / count <= MOST_VETOES;
}

/** Moves the smaller cluster into the larger, so that no draft moves often. */
function joined(a: Cluster, b: Cluster, joint: Joint): [into: Cluster, from: Cluster] {
  const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
  for (const member of from.members) into.members.push(member);
  for (const other of from.joints) into.joints.push(other);
  into.joints.push(joint);
  into.first = [...into.first, ...from.first].sort((x, y) => x - y).slice(0, MOST_COMPARED);
  return [into, from];
}

/**
 * Groups the drafts; in each group, and among groups, the order of the input.
 * @param compare What tells how alike two drafts are; another one is for trying other weights, or for counting how often it is asked.
 * @param join Score from which two drafts are joined.
 */
export function mergeMentions(
  drafts: readonly Draft[],
  compare: Compare = likeness,
  join: number = JOIN,
): Group[] {
  const ground = new PairGround(drafts);
  const alike = (x: Draft, y: Draft) => compare(x, y, ground);
  const clusterOf = drafts.map((_, i): Cluster => ({ members: [i], first: [i], joints: [] }));
  const misfits = new Set<string>();
  for (const { a, b, score, reasons } of pairsOf(drafts, ground, alike, join)) {
    const [left, right] = [clusterOf[a], clusterOf[b]];
    if (!left || !right || left === right) continue;
    // The same clusters meet again and again in a large story; what did not fit does not until one has grown.
    const meeting = `${left.first.join(" ")}|${right.first.join(" ")}`;
    if (misfits.has(meeting)) continue;
    if (!fits(left, right, drafts, alike)) {
      misfits.add(meeting).add(`${right.first.join(" ")}|${left.first.join(" ")}`);
      continue;
    }
    const joint = { mention: drafts[b]?.mention.id ?? "", with: drafts[a]?.mention.id ?? "", score, reasons };
    const [into, from] = joined(left, right, joint);
    for (const i of from.members) clusterOf[i] = into;
  }
  return [...new Set(clusterOf)].map(({ members, joints }) => ({
    drafts: members.sort((x, y) => x - y).flatMap((i) => drafts[i] ?? []),
    joints,
  }));
}
