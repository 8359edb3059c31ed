import { type BitSet, RankedBits } from "@/lib/base/bit-set";
import { type Choice, countsBeside, Facet, passing, touching } from "@/lib/events/facet-bits";
import { syntheticPress } from "@/lib/timeline/synthetic-press";

const press = syntheticPress(20_000, 1);
const actors = new Facet(200, press.actors);
const outlets = new Facet(30, press.outlets);
const days = {
  starts: press.startsMs.map((ms) => Math.floor(ms / 86_400_000)),
  ends: press.endsMs.map((ms) => Math.floor(ms / 86_400_000)),
};

const listed = (set: BitSet | undefined) => (set ? new RankedBits(set).list(0, press.count) : "all");
const choices = (actorIds: readonly number[], outletIds: readonly number[]): readonly Choice[] => [
  { facet: actors, chosen: actorIds },
  { facet: outlets, chosen: outletIds },
];

function scanned(actorIds: readonly number[], outletIds: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < press.count; i++) {
    const byActor = actorIds.length === 0 || actorIds.includes(press.actors[i] ?? 0);
    if (byActor && (outletIds.length === 0 || outletIds.includes(press.outlets[i] ?? 0))) found.push(i);
  }
  return found;
}

test.each([
  { does: "takes any of several values", actorIds: [3, 7, 199], outletIds: [] },
  { does: "asks for every kind of value", actorIds: [0, 1], outletIds: [4, 12] },
  { does: "finds nobody of a value that is not there", actorIds: [500], outletIds: [] },
])("$does, as a plain look does", ({ actorIds, outletIds }) => {
  expect(listed(passing(choices(actorIds, outletIds)))).toEqual(scanned(actorIds, outletIds));
});

test("asks for nothing where nothing is chosen", () => {
  expect(passing(choices([], []))).toBeUndefined();
});

test("takes the events that touch the days, both included", () => {
  const [from, to] = [17_000, 17_010];
  const found = listed(touching(days, from, to));
  const plain = [...days.starts.keys()].filter(
    (i) => (days.starts[i] ?? 0) <= to && (days.ends[i] ?? 0) >= from,
  );
  expect(plain.length).toBeGreaterThan(0);
  expect(found).toEqual(plain);
});

test("counts each value under the other choices, not under its own", () => {
  const rest = touching(days, 17_000, 18_000);
  const [byActor, byOutlet] = countsBeside(choices([2], [4, 5]), rest);
  const inTime = new Set(new RankedBits(rest).list(0, press.count));
  const count = (ids: readonly number[]) => ids.filter((i) => inTime.has(i)).length;
  for (const actor of [0, 2, 199]) expect(byActor?.[actor]).toBe(count(scanned([actor], [4, 5])));
  for (const outlet of [0, 4, 29]) expect(byOutlet?.[outlet]).toBe(count(scanned([2], [outlet])));
});

test("knows events of several values and of none", () => {
  const facet = new Facet(3, Uint8Array.from([0, 2, 2]), Uint32Array.from([0, 2, 2, 3]));
  expect(facet.size).toBe(3);
  expect(new RankedBits(facet.anyOf([2])).list(0, 3)).toEqual([0, 2]);
  expect(new RankedBits(facet.anyOf([0, 1])).list(0, 3)).toEqual([0]);
  expect([...facet.counts()]).toEqual([1, 0, 2]);
});
