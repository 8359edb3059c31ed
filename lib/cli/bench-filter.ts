// npm run bench:filter -- [N]
//
// Measures filterEvents and countFacets against a plain scan over the same made-up events (a million unless N says
// otherwise) in the same run, filter by filter, and prints both times and the ratio.

import { type IsoDay, isoDayOf, MS_PER_DAY } from "@/lib/base/calendar";
import { bareEvent } from "@/lib/events/bare-event";
import { countFacets } from "@/lib/events/facets";
import { type EventFilter, filterEvents, NO_FILTER } from "@/lib/events/filter";
import { EVENT_KINDS, type Mention, type StoryEvent } from "@/lib/events/types";
import { ACTOR_COUNT, OUTLET_COUNT, syntheticPress } from "@/lib/timeline/synthetic-press";

const ROUNDS = 9;
const NO_NAMES: ReadonlyMap<string, string> = new Map();

const CASES: Readonly<Record<string, Partial<EventFilter>>> = {
  "no filter": {},
  "one actor": { actors: ["a-0"] },
  "five actors": { actors: ["a-0", "a-1", "a-2", "a-5", "a-9"] },
  "four outlets": { outlets: ["o-1", "o-2", "o-3", "o-20"] },
  "a year": { from: "2020-01-01", to: "2020-12-31" },
  "actors, outlets, kind and a year": {
    actors: ["a-0", "a-1"],
    outlets: ["o-1", "o-2", "o-3"],
    kinds: ["vote"],
    from: "2020-01-01",
    to: "2020-12-31",
  },
};

/** What many events have in common is one object, or a million of them would not fit. */
function madeUpEvents(count: number): readonly StoryEvent[] {
  const press = syntheticPress(count, 1);
  const actors = Array.from({ length: ACTOR_COUNT }, (_, i) => [{ id: `a-${i}`, name: `Actor ${i}` }]);
  const mentions = Array.from({ length: OUTLET_COUNT }, (_, i) => [{ outlet: `o-${i}` } as Mention]);
  const days = new Map<number, IsoDay>();
  const dayOf = (ms: number): IsoDay => {
    const number = Math.floor(ms / MS_PER_DAY);
    const day = days.get(number) ?? isoDayOf(number);
    days.set(number, day);
    return day;
  };
  const plain = bareEvent({ id: "e", title: "", edtf: "2020" });
  return Array.from({ length: count }, (_, i) => ({
    ...plain,
    start: dayOf(press.startsMs[i] ?? 0),
    end: dayOf(press.endsMs[i] ?? 0),
    kind: EVENT_KINDS[(i * 7) % EVENT_KINDS.length] ?? "other",
    actors: actors[press.actors[i] ?? 0] ?? [],
    mentions: mentions[press.outlets[i] ?? 0] ?? [],
  }));
}

/** Looks at every event: does it pass, and what does it count for under the other conditions? */
function scan(events: readonly StoryEvent[], { actors, outlets, kinds, from, to }: EventFilter) {
  const shown: StoryEvent[] = [];
  const counts = new Map<string, number>();
  const note = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const event of events) {
    if ((to !== undefined && (event.start ?? "") > to) || (from !== undefined && (event.end ?? "~") < from))
      continue;
    const ofActor = actors.length === 0 || event.actors.some(({ id }) => actors.includes(id));
    const ofOutlet = outlets.length === 0 || event.mentions.some(({ outlet }) => outlets.includes(outlet));
    const ofKind = kinds.length === 0 || kinds.includes(event.kind);
    if (ofActor && ofOutlet && ofKind) shown.push(event);
    if (ofOutlet && ofKind) for (const { id } of event.actors) note(id);
    if (ofActor && ofKind) for (const { outlet } of event.mentions) note(outlet);
    if (ofActor && ofOutlet) note(event.kind);
  }
  return { shown: shown.length, ofFirst: counts.get("a-0") ?? 0 };
}

function answer(events: readonly StoryEvent[], filter: EventFilter) {
  const shown = filterEvents(events, filter).length;
  const { actors } = countFacets(events, filter, NO_NAMES);
  return { shown, ofFirst: actors.find(({ id }) => id === "a-0")?.count ?? 0 };
}

function timed<T>(act: () => T): { readonly ms: number; readonly result: T } {
  const before = process.cpuUsage();
  const result = act();
  // The processor's own time: what else the machine does is none of the filter's work.
  return { ms: process.cpuUsage(before).user / 1000, result };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function compare(name: string, events: readonly StoryEvent[], filter: EventFilter): void {
  const [ours, theirs]: [number[], number[]] = [[], []];
  // Turn by turn, so that whatever else the machine does meets both.
  for (let round = 0; round < ROUNDS; round++) {
    const own = timed(() => answer(events, filter));
    const plain = timed(() => scan(events, filter));
    if (JSON.stringify(own.result) !== JSON.stringify(plain.result))
      throw new Error(`${name}: ${JSON.stringify(own.result)} is not ${JSON.stringify(plain.result)}`);
    ours.push(own.ms);
    theirs.push(plain.ms);
  }
  const ratio = median(ours.map((ms, i) => ms / (theirs[i] ?? Number.NaN))).toFixed(2);
  console.log(
    `${name}: ours ${median(ours).toFixed(1)} ms (worst ${Math.max(...ours).toFixed(1)}), plain scan ${median(theirs).toFixed(1)} ms: ${ratio} times`,
  );
}

const count = Number(process.argv[2] ?? 1_000_000);
const events = madeUpEvents(count);
const { ms } = timed(() => answer(events, NO_FILTER));
console.log(
  `${count} events, medians of ${ROUNDS} rounds; the columns are made once, in ${ms.toFixed(0)} ms`,
);
for (const [name, filter] of Object.entries(CASES)) compare(name, events, { ...NO_FILTER, ...filter });
