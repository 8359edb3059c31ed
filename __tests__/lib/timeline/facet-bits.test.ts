import { RankedBits } from "@/lib/timeline/bit-set";
import { facetOf, passing } from "@/lib/timeline/facet-bits";
import { syntheticPress } from "@/lib/timeline/synthetic-press";

const press = syntheticPress(100_000, 1);
const actors = facetOf(press.actors, 200);
const outlets = facetOf(press.outlets, 30);

function scanned(actorIds: readonly number[], outletIds: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < press.count; i++) {
    const byActor = actorIds.length === 0 || actorIds.includes(press.actors[i] ?? 0);
    if (byActor && (outletIds.length === 0 || outletIds.includes(press.outlets[i] ?? 0))) found.push(i);
  }
  return found;
}

const choices = (actorIds: readonly number[], outletIds: readonly number[]) => [
  { facet: actors, chosen: actorIds },
  { facet: outlets, chosen: outletIds },
];

test.each([
  { does: "passes all where nothing is chosen", actorIds: [], outletIds: [] },
  { does: "takes any of several values", actorIds: [3, 7, 199], outletIds: [] },
  { does: "asks for every kind of value", actorIds: [0, 1], outletIds: [4, 12] },
  { does: "finds nobody of a value that is not there", actorIds: [500], outletIds: [] },
])("$does, as a plain look does", ({ actorIds, outletIds }) => {
  const passed = new RankedBits(passing(press.count, choices(actorIds, outletIds)));
  expect(passed.list(0, press.count)).toEqual(scanned(actorIds, outletIds));
});

test("is quicker than a plain look", () => {
  const median = (act: () => unknown) => {
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      act();
      return performance.now() - started;
    });
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  const [actorIds, outletIds] = [
    [0, 1, 2, 5, 9],
    [1, 2, 3, 20],
  ];
  const ours = median(() => new RankedBits(passing(press.count, choices(actorIds, outletIds))).total);
  expect(ours).toBeLessThan(median(() => scanned(actorIds, outletIds)));
});
