// The figures that readers are shown are the ones that the parser has now.

import { basename } from "node:path";
import { measuredSet } from "@/lib/cli/measured-set";
import { goldFiles, readGold, scoreGold } from "@/lib/cli/score";
import type { MeasuredSet } from "@/lib/events/accuracy";
import { readStory } from "@/lib/store/load-story";
import { readAccuracy } from "@/lib/store/read-accuracy";

const TOLERANCE = 0.1 + 1e-9;

function differences(shown: MeasuredSet | undefined, now: MeasuredSet): string[] {
  return Object.entries(now).flatMap(([key, value]) => {
    const before = shown?.[key as keyof MeasuredSet];
    const near =
      typeof value === "number" && typeof before === "number"
        ? Math.abs(value - before) <= TOLERANCE
        : value === before;
    return near ? [] : [`${now.set}: ${key} is ${value}, data/accuracy.json says ${before}`];
  });
}

// `npm test` reads every set; a quick check the first story and each eighth, another eighth when a set is added.
const every = process.env.EVERY_SET === "1";
const EIGHTH = 8;

test("names every marked set", async () => {
  const { value } = await readAccuracy();
  expect(value?.events.map(({ set }) => set)).toEqual(goldFiles().map((file) => basename(file, ".json")));
});

test("states what the parser reaches now (mend: npm run score -- --write DAY)", async () => {
  const { value, problems } = await readAccuracy();
  const { actors } = await readStory("data");
  expect(problems).toEqual([]);
  const files = goldFiles();
  const chosen = files.filter(
    (file, at) => every || basename(file) === "seeds.json" || at % EIGHTH === files.length % EIGHTH,
  );
  expect(chosen.length).toBeGreaterThan(files.length / (EIGHTH + 1));
  const now = chosen.map((file) => {
    const gold = readGold(file);
    return measuredSet(basename(file, ".json"), gold, scoreGold(gold, actors).score);
  });
  expect(
    now.flatMap((set) =>
      differences(
        value?.events.find((shown) => shown.set === set.set),
        set,
      ),
    ),
  ).toEqual([]);
});
