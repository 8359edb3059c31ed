import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { readStory } from "@/lib/events/article";
import { leadersByNoun } from "@/lib/events/leaders";

const leadersIn = (text: string) =>
  [...leadersByNoun(readStory([articleOf(text)], buildGazetteer([])))].map(
    ([noun, { actor }]) => `${noun}: ${actor.name}`,
  );

describe("who leads a body without a name", () => {
  test.each([
    ["The safety panel, led by Dana Okafor, met.", ["panel: Dana Okafor"]],
    ["The team was led by Prof Dana Okafor.", ["team: Dana Okafor"]],
    ["A public inquiry under Lady Dana Okafor met.", ["inquiry: Dana Okafor"]],
    ["The group's leader, Dana Okafor, spoke.", ["group: Dana Okafor"]],
    ["Dana Okafor, who led the research team, spoke.", ["team: Dana Okafor"]],
  ])("%s", (text, leaders) => {
    expect(leadersIn(text)).toEqual(leaders);
  });

  test.each([
    "The panel met Dana Okafor.",
    "The march was led by Dana Okafor.",
    "Dana Okafor, who left the team, spoke.",
    "The panel, led by Dana Okafor, met. The second panel, led by Peter Lind, did not.",
  ])("nobody in: %s", (text) => {
    expect(leadersIn(text)).toEqual([]);
  });

  it("reads a hostile text in a second", () => {
    const begun = Date.now();
    leadersIn("The panel led by led by Dana Okafor ".repeat(3000));
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});
