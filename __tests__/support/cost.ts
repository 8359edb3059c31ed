// What work costs the processor, told so that a busy machine fails no test.
//
// Whatever else a machine does only adds to a run, so the least of several runs is the truest figure, and a claim that holds
// once holds: work that grows with the square of its input never comes under a bound between four and sixteen.

const MOST_ROUNDS = 20;
const LEAST_MS = 0.5; // shorter than this a clock tells nothing

/**
 * How many times as much processor time `work` takes as `other`: the least of each, run in turn until the ratio is `enough`
 * or twenty rounds are over. Both should take milliseconds; a test of growth gives one of them four times the input.
 */
export async function leastRatio(work: () => unknown, other: () => unknown, enough: number): Promise<number> {
  let [mine, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    others = Math.min(others, await processorMs(other));
    mine = Math.min(mine, await processorMs(work));
    if (ratio() <= enough) break;
  }
  return ratio();

  function ratio(): number {
    return mine / Math.max(others, LEAST_MS);
  }
}

async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
