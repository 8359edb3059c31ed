import { type Example, learnWeights, sumOf } from "@/lib/cli/learn-weights";

const example = (holds: boolean, ...signs: string[]): Example => ({
  signs: new Set(signs),
  holds,
  counts: 1,
});
const EXAMPLES = [
  ...Array.from({ length: 40 }, () => example(true, "telling", "common")),
  ...Array.from({ length: 10 }, () => example(false, "telling", "common")),
  ...Array.from({ length: 10 }, () => example(true, "common")),
  ...Array.from({ length: 10 }, () => example(false, "common")),
  ...Array.from({ length: 40 }, () => example(false, "common", "against")),
];
const ALL = new Set(["telling", "common", "against"]);

describe("learning what signs weigh", () => {
  const weights = learnWeights(EXAMPLES, ALL, 1);

  it("gives weight to the sign that goes with what holds, and takes it from the one that does not", () => {
    expect(weights.bySign.get("telling")).toBeGreaterThan(0.5);
    expect(weights.bySign.get("against")).toBeLessThan(-0.5);
  });

  it("finds sums that are the odds of the examples", () => {
    const odds = sumOf(learnWeights(EXAMPLES, ALL, 0.001), new Set(["telling", "common"]));
    expect(odds).toBeCloseTo(Math.log(4), 1);
  });

  it("keeps weights nearer to nothing the more it is restrained", () => {
    const strict = learnWeights(EXAMPLES, ALL, 100);
    expect(Math.abs(strict.bySign.get("telling") ?? 0)).toBeLessThan(weights.bySign.get("telling") ?? 0);
  });

  it("gives none to a sign that is not allowed", () => {
    expect([...learnWeights(EXAMPLES, new Set(["telling"]), 1).bySign.keys()]).toEqual(["telling"]);
  });

  it("comes out the same again, whatever the order of the signs", () => {
    const turned = EXAMPLES.map((one) => ({ ...one, signs: new Set([...one.signs].reverse()) }));
    expect([...learnWeights(turned, ALL, 1).bySign]).toEqual([...weights.bySign]);
  });
});
