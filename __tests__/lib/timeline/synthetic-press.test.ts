import { ACTOR_COUNT, OUTLET_COUNT, syntheticPress } from "@/lib/timeline/synthetic-press";

const day = (ms: number | undefined) => new Date(ms ?? 0).toISOString().slice(0, 16);

// Worked out by the program that gives other charts their events: ours have to be the same.
test.each([
  {
    count: 100,
    seed: 1,
    position: 42,
    start: "2019-12-02T09:25",
    actor: 3,
    outlet: 12,
    title: "budget protest record border regional",
  },
  {
    count: 100,
    seed: 1,
    position: 99,
    start: "2026-12-31T23:59",
    actor: 45,
    outlet: 8,
    title: "protest delays rail third halts under under audit third harbour",
  },
  {
    count: 5000,
    seed: 7,
    position: 42,
    start: "2014-02-22T15:31",
    end: "2014-04-22T09:58",
    actor: 7,
    outlet: 2,
    title: "data rejects report school",
  },
  {
    count: 1,
    seed: 1,
    position: 0,
    start: "2017-10-31T00:03",
    actor: 0,
    outlet: 13,
    title: "energy budget before regional minister rejects parliament new resigns denies",
  },
])("gives the known event $position of $count, seed $seed", ({ count, seed, position, ...known }) => {
  const press = syntheticPress(count, seed);
  expect(day(press.startsMs[position])).toBe(known.start);
  expect(day(press.endsMs[position])).toBe(known.end ?? known.start);
  expect(press.actors[position]).toBe(known.actor);
  expect(press.outlets[position]).toBe(known.outlet);
  expect(press.titleOf(position)).toBe(known.title);
});

test("gives events in order of time, within its thirteen years", () => {
  const { startsMs, endsMs, actors, outlets } = syntheticPress(2000, 3);
  for (let i = 0; i < 2000; i++) {
    expect(startsMs[i]).toBeGreaterThanOrEqual(startsMs[i - 1] ?? Date.UTC(2014, 0, 1));
    expect(endsMs[i]).toBeGreaterThanOrEqual(startsMs[i] ?? 0);
    expect(endsMs[i]).toBeLessThan(Date.UTC(2027, 0, 1));
  }
  expect(Math.max(...actors)).toBeLessThan(ACTOR_COUNT);
  expect(Math.max(...outlets)).toBeLessThan(OUTLET_COUNT);
});
