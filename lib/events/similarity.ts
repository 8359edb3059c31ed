// How likely two mentions speak of one happening.
//
// Input   two drafts, and what is known of the story's drafts
// Output  a score with its reasons; at JOIN and above they are joined
// Knows   the weights of signs, and how to tell a reader of them

import type { Draft } from "./draft";
import { PAIR_START, PAIR_WEIGHTS } from "./merging-weights";
import type { PairGround } from "./pair-ground";
import { type PairFacts, signsOf } from "./pair-signs";

export interface Likeness {
  /** Natural logarithm of how much likelier one happening is than two; 0 is as likely as not. */
  readonly score: number;
  /** For readers: "same day", "shared actors: Maria Castellanos". */
  readonly reasons: readonly string[];
}

/** The word of the act as the text has it. */
const actOf = ({ core, wording }: Draft) => wording.get(core) ?? core;

/** Shared words as the text has them, without the classes that they belong to. */
function readable({ wording }: Draft, words: readonly string[]): string[] {
  const shown = words.filter((word) => !word.startsWith("#")).map((word) => wording.get(word) ?? word);
  return [...new Set(shown)];
}

function reasonsOf(a: Draft, b: Draft, facts: PairFacts): string[] {
  const reasons = [facts.date.replace(/,.*/, "")];
  if (facts.actors.length > 0)
    reasons.push(`shared actors: ${facts.actors.map(({ name }) => name).join(", ")}`);
  if (a.mention.kind === b.mention.kind) reasons.push(`both ${a.mention.kind}`);
  if (facts.act && a.core !== "say" && a.core !== "be") {
    const [one, other] = [actOf(a), actOf(b)];
    reasons.push(one.toLowerCase() === other.toLowerCase() ? `both “${one}”` : `“${one}” and “${other}”`);
  }
  if (facts.quoted) reasons.push("quoted in the same words");
  if (facts.places.length > 0) reasons.push(`both in ${facts.places.join(", ")}`);
  const shown = readable(a, facts.words);
  if (shown.length > 0) reasons.push(`shared words: ${shown.slice(0, 8).join(", ")}`);
  return reasons;
}

/** Weights of signs: before any sign, and by name. */
export interface PairWeights {
  readonly start: number;
  weightOf(sign: string): number;
}

const LEARNED: PairWeights = { start: PAIR_START, weightOf: (sign) => PAIR_WEIGHTS[sign] ?? 0 };

/** Compares two drafts; `undefined` where their dates rule them out. */
export function likeness(
  a: Draft,
  b: Draft,
  ground: PairGround,
  weights: PairWeights = LEARNED,
): Likeness | undefined {
  const pair = signsOf(a, b, ground);
  if (!pair) return undefined;
  let score = weights.start;
  for (const sign of pair.signs) score += weights.weightOf(sign);
  return { score, reasons: reasonsOf(a, b, pair.facts) };
}
