import { type Example, learnWeights, sumOf, usableSigns, weightLines } from "@/lib/cli/learn-weights";

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

describe("usableSigns", () => {
  const stories = [
    [example(true, "often", "here")],
    [example(true, "often"), example(false, "here", "twice")],
    [example(false, "often", "twice")],
  ];

  it("leaves out what stands in too few stories", () => {
    expect(usableSigns(stories, { stories: 3, examples: 1 })).toEqual(new Set(["often"]));
  });

  it("leaves out what stands in too few examples", () => {
    expect(usableSigns(stories, { stories: 1, examples: 2 })).toEqual(new Set(["often", "here", "twice"]));
    expect(usableSigns(stories, { stories: 1, examples: 4 })).toEqual(new Set());
  });

  it("counts a story once, however often the sign stands in it", () => {
    const one = [[example(true, "often"), example(false, "often")]];
    expect(usableSigns(one, { stories: 2, examples: 1 })).toEqual(new Set());
  });
});

describe("weightLines", () => {
  it("writes the heaviest first and leaves out what weighs next to nothing", () => {
    const bySign = new Map([
      ["against", -0.456],
      ["little", 0.01],
      ['for "it"', 1.234],
    ]);
    expect(weightLines({ start: 0, bySign }, 0.03)).toBe('  "for \\"it\\"": 1.23,\n  "against": -0.46,');
  });
});
