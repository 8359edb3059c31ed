// Learns what signs weigh: logistic regression, kept small by its squares, the same at every run.
//
// Input   examples, each with its signs and whether it holds
// Output  a weight for each sign that stands in enough of the sets
// Knows   names of signs; no text

/** One candidate: its signs, and whether those who marked the articles have them in the event. */
export interface Example {
  readonly signs: ReadonlySet<string>;
  readonly holds: boolean;
  /** How much it counts, 0 to 1. */
  readonly counts: number;
}

export interface Weights {
  readonly start: number;
  readonly bySign: ReadonlyMap<string, number>;
}

/** How often a sign has to occur, and in how many stories, to be learned from. */
export interface LeastUse {
  readonly stories: number;
  readonly examples: number;
}

/** The signs that occur in `least.examples` examples or more, of `least.stories` stories or more; a list of examples a story. */
export function usableSigns(stories: readonly (readonly Example[])[], least: LeastUse): Set<string> {
  const stand = new Map<string, { stories: Set<number>; examples: number }>();
  for (const [story, examples] of stories.entries())
    for (const { signs } of examples)
      for (const sign of signs) {
        const entry = stand.get(sign) ?? { stories: new Set(), examples: 0 };
        entry.stories.add(story);
        entry.examples++;
        stand.set(sign, entry);
      }
  return new Set(
    [...stand]
      .filter(([, entry]) => entry.stories.size >= least.stories && entry.examples >= least.examples)
      .map(([sign]) => sign),
  );
}

/** Lines of a table in TypeScript, the heaviest sign first, to hundredths; weights nearer to 0 than `least` are left out. */
export function weightLines({ bySign }: Weights, least: number): string {
  return [...bySign]
    .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight},`)
    .join("\n");
}

const ROUNDS = 25;
const LONGEST_STEP = 1;

/** The sign's examples, by index. */
function holders(examples: readonly Example[], allowed: ReadonlySet<string>): Map<string, number[]> {
  const bySign = new Map<string, number[]>();
  for (const [at, { signs }] of examples.entries())
    for (const sign of signs) {
      if (!allowed.has(sign)) continue;
      const list = bySign.get(sign);
      if (list) list.push(at);
      else bySign.set(sign, [at]);
    }
  return new Map([...bySign].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Weights that make the examples likely, one Newton step for a sign at a time.
 *
 * @param allowed Signs that may have a weight.
 * @param restraint What a weight's square costs: the larger, the nearer to 0 all weights stay.
 */
export function learnWeights(
  examples: readonly Example[],
  allowed: ReadonlySet<string>,
  restraint: number,
): Weights {
  const sums = new Float64Array(examples.length);
  const bySign = new Map<string, number>();
  let start = 0;
  const everywhere = examples.map((_, at) => at);
  const step = (held: readonly number[], weight: number, cost: number): number => {
    let [slope, bend] = [cost * weight, cost + 1e-6];
    for (const at of held) {
      const { holds, counts } = examples[at] as Example;
      const likely = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
      slope += counts * (likely - (holds ? 1 : 0));
      bend += counts * likely * (1 - likely);
    }
    const by = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / bend));
    for (const at of held) sums[at] = (sums[at] ?? 0) + by;
    return weight + by;
  };
  const held = holders(examples, allowed);
  for (let round = 0; round < ROUNDS; round++) {
    start = step(everywhere, start, 0);
    for (const [sign, list] of held) bySign.set(sign, step(list, bySign.get(sign) ?? 0, restraint));
  }
  return { start, bySign };
}

/** Sum of the weights of an example's signs. */
export function sumOf({ start, bySign }: Weights, signs: ReadonlySet<string>): number {
  let sum = start;
  for (const sign of signs) sum += bySign.get(sign) ?? 0;
  return sum;
}
