// Made-up press events in any number, the same for the same seed: a quarter of them spread evenly over thirteen years,
// the rest in eighty bursts, the heaviest amid them. For measuring the chart beside others that are given the same.
//
// Gives   columns in order of time, and each event's title when asked for
// Knows   nothing of the chart

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(2014, 0, 1);
const LAST_MS = Date.UTC(2026, 11, 31, 23, 59);
const BURSTS = 80;

export const ACTOR_COUNT = 200;
export const OUTLET_COUNT = 30;

const WORDS = [
  "minister parliament court strike budget vote report leak merger protest ruling summit tariff audit inquiry resigns",
  "rejects approves warns denies announces delays doubles halts opens files wins loses reveals signs over after amid before",
  "against with under new record third regional energy health border harbour union data water rail school tax",
].flatMap((line) => line.split(" "));

/** Times in milliseconds since 1970; an event that has no end ends when it starts. */
export interface SyntheticPress {
  readonly count: number;
  readonly startsMs: Float64Array;
  readonly endsMs: Float64Array;
  readonly actors: Uint8Array;
  readonly outlets: Uint8Array;
  /** Title of the event at a position, 20 to 80 characters. */
  readonly titleOf: (position: number) => string;
}

/** Draws of a mulberry32 generator by their number: its state is a plain counter, so any of them can be had again. */
function draws(seed: number): (number: number) => number {
  return (number) => {
    const state = (seed + Math.imul(number + 1, 0x6d2b_79f5)) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inTurn(seed: number): () => number {
  const draw = draws(seed);
  let number = 0;
  return () => draw(number++);
}

/** Picks from `count` with weights 1, 1/2^power, 1/3^power and so on. */
function zipfPicker(count: number, power: number): (part: number) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += 1 / (i + 1) ** power;
    sums[i] = sum;
  }
  return (part) => {
    const wanted = part * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

type Next = () => number;

function startsOf(count: number, next: Next): Float64Array {
  const pickBurst = zipfPicker(BURSTS, 1);
  const range = LAST_MS - FIRST_MS;
  const bursts = Array.from({ length: BURSTS }, (_, i) =>
    i === 0
      ? { centre: (FIRST_MS + LAST_MS) / 2, width: 10 * DAY_MS }
      : { centre: FIRST_MS + next() * range, width: DAY_MS * 60 ** next() },
  );
  const momentOf = (): number => {
    if (next() < 0.25) return FIRST_MS + next() * range;
    const burst = bursts[pickBurst(next())];
    const off = next() - 0.5;
    const { centre, width } = burst ?? { centre: 0, width: 0 };
    return centre - Math.sign(off) * width * Math.log(1 - 2 * Math.abs(off));
  };
  const starts = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let moment = momentOf();
    while (!(moment >= FIRST_MS && moment <= LAST_MS)) moment = momentOf();
    starts[i] = Math.floor(moment / MINUTE_MS) * MINUTE_MS;
  }
  if (count > 1) starts.set([FIRST_MS, LAST_MS]);
  return starts.sort();
}

function endOf(start: number, next: Next): number {
  if (next() >= 0.2) return start;
  const days = Math.exp(Math.log(5) + 1.2 * (next() + next() + next() - 1.5) * 2);
  return Math.min(LAST_MS, start + Math.max(60, Math.round(days * 1440)) * MINUTE_MS);
}

function wantedLength(part: number): number {
  return 20 + Math.floor(part * 61);
}

/** Number of the draw at which each title begins. */
function titleStarts(count: number, draw: (number: number) => number): Uint32Array {
  const lengths = WORDS.map((word) => word.length);
  const starts = new Uint32Array(count);
  let number = 0;
  for (let i = 0; i < count; i++) {
    starts[i] = number;
    const wanted = wantedLength(draw(number++));
    let length = 0;
    while (length < wanted)
      length += (length > 0 ? 1 : 0) + (lengths[Math.floor(draw(number++) * WORDS.length)] ?? 0);
  }
  return starts;
}

function titleFrom(first: number, draw: (number: number) => number): string {
  const wanted = wantedLength(draw(first));
  let title = "";
  for (let number = first + 1; title.length < wanted; number++)
    title += `${title ? " " : ""}${WORDS[Math.floor(draw(number) * WORDS.length)] ?? ""}`;
  return title.slice(0, 80).trimEnd().padEnd(20, ".");
}

/** So many events. */
export function syntheticPress(count: number, seed: number): SyntheticPress {
  const next = inTurn(seed);
  const [pickActor, pickOutlet] = [zipfPicker(ACTOR_COUNT, 1.1), zipfPicker(OUTLET_COUNT, 0.5)];
  const startsMs = startsOf(count, next);
  const endsMs = new Float64Array(count);
  const actors = new Uint8Array(count);
  const outlets = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    actors[i] = pickActor(next());
    outlets[i] = pickOutlet(next());
    endsMs[i] = endOf(startsMs[i] ?? 0, next);
  }
  const draw = draws(seed ^ 0x5eed);
  const firsts = titleStarts(count, draw);
  const titleOf = (position: number) => titleFrom(firsts[position] ?? 0, draw);
  return { count, startsMs, endsMs, actors, outlets, titleOf };
}
