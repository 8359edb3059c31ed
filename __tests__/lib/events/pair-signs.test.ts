import { draftsOf } from "@/__tests__/fixtures/drafts";
import type { Draft } from "@/lib/events/draft";
import { PairGround } from "@/lib/events/pair-ground";
import { signsOf } from "@/lib/events/pair-signs";

/** Signs of the first two mentions of the texts. */
function signsIn(...texts: string[]): string[] {
  const drafts = draftsOf(texts);
  const ground = new PairGround(drafts);
  const [a, b] = drafts as [Draft, Draft];
  ground.meet(a, b);
  return [...(signsOf(a, b, ground)?.signs ?? [])];
}

const FINE = "Regulators fined Halden Energy on 11 June 2024.";

describe("signsOf", () => {
  test.each([
    ["Halden Energy paid a fine on 11 June 2024.", "same date, a day"],
    ["Halden Energy paid a fine in June 2024.", "one date holds the other, a month"],
    ["Halden Energy paid a fine on 12 June 2024.", "dates a day apart"],
    ["Halden Energy paid a fine on 11 June 2024.", "in two articles"],
    ["Halden Energy paid a fine on 11 June 2024.", "an actor in both"],
    ["Dana Okafor resigned on 11 June 2024.", "other actors"],
    ["Crews struck on 11 June 2024.", "mentions of the days below 2"],
    ["Regulators fined Halden Energy on 11 June 2024.", "clauses alike from 0.6"],
    ["Crews struck on 11 June 2024.", "clauses alike below 0.02"],
    ["Halden Energy was fined £2m on 11 June 2024.", "same word for the act"],
  ])("beside a fine finds in %j: %s", (text, sign) => {
    expect(signsIn(FINE, text)).toContain(sign);
  });

  it("finds none where no day is common", () => {
    expect(signsIn(FINE, "Regulators fined Halden Energy on 20 June 2024.")).toEqual([]);
  });

  it("finds none between sayings of two people", () => {
    const said = (name: string) => `${name} said on 11 June 2024 that the terminal was safe.`;
    expect(signsIn(said("Dana Okafor"), said("Tom Reilly"))).toEqual([]);
    expect(signsIn(said("Dana Okafor"), said("Dana Okafor"))).toContain("both sayings");
  });

  it("weighs an outlet's own repetitions apart", () => {
    const signs = signsIn(`${FINE} Shares in Halden Energy fell on 11 June 2024.`);
    expect(signs).toEqual(expect.arrayContaining(["in sentences side by side", "other acts of one article"]));
    expect(signs.filter((sign) => /^(?:sentences|clauses|surroundings) alike/.test(sign))).toEqual([]);
  });
});
