import { leastRatio } from "@/__tests__/support/cost";
import { classesOfTurns } from "@/lib/events/wording-turns";

describe("turns of phrase", () => {
  test.each([
    { line: "the ferry go down in a gale off", verb: "go", classes: ["#wreck"] },
    { line: "the 38-year-old vessel send a distress call", verb: "send", classes: ["#wreck"] },
    { line: "the ground give way at", verb: "give", classes: ["#rupture"] },
    { line: "a high street vanish down a hole", verb: "vanish", classes: ["#rupture"] },
    { line: "street fall in on", verb: "fall", classes: ["#rupture"] },
    { line: "a tram leave the rail at", verb: "leave", classes: ["#derailment"] },
    { line: "the builder itself go bust", verb: "go", classes: ["#insolvency"] },
    { line: "the firm call in administrator", verb: "call", classes: ["#insolvency"] },
    { line: "the builder pack up", verb: "pack", classes: ["#abandonment"] },
    { line: "the minister step down", verb: "step", classes: ["#departure"] },
    { line: "she be due in the witness box on", verb: "be", classes: ["#hearing"] },
    { line: "the contract go to the lowest bidder", verb: "go", classes: ["#agreement"] },
  ])("$line tells $classes", ({ line, verb, classes }) => {
    expect(classesOfTurns(line, verb)).toEqual(classes);
  });

  test.each([
    { line: "price go down", verb: "go" },
    { line: "member vote to walk out", verb: "vote" },
    { line: "the minister send a letter to the ferry", verb: "send" },
    { line: "she leave the meeting", verb: "leave" },
    { line: "the talk give hope", verb: "give" },
    { line: "the ferry sail for the island", verb: "sail" },
    { line: "", verb: "" },
  ])("$line tells nothing by its $verb", ({ line, verb }) => {
    expect(classesOfTurns(line, verb)).toEqual([]);
  });

  it("takes four times as long for a line four times as long, not sixteen", async () => {
    const line = (times: number) =>
      "the ship go road give contract win protection from the creditor ".repeat(times);
    const growth = await leastRatio(
      () => classesOfTurns(line(4000), "go"),
      () => classesOfTurns(line(1000), "go"),
      8,
    );
    expect(growth).toBeLessThanOrEqual(8);
  });
});
