import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { readStory } from "@/lib/events/article";
import { unionsByTrade } from "@/lib/events/members";

const unionsIn = (text: string) =>
  [...unionsByTrade(readStory([articleOf(text)], buildGazetteer([])))].map(
    ([trade, { actor }]) => `${trade}: ${actor.name}`,
  );

describe("for whom a union stands", () => {
  test.each([
    [
      "The Marwick Education Association, which represents teachers, counselors and nurses, met.",
      ["teachers", "counselors", "nurses"].map((trade) => `${trade}: Marwick Education Association`),
    ],
    ["The Northern Train Crews Union met.", ["crews: Northern Train Crews Union"]],
  ])("%s", (text, unions) => {
    expect(unionsIn(text)).toEqual(unions);
  });

  test.each([
    "The Marwick Education Association met teachers and nurses.",
    "Dana Okafor, who represents teachers, met the board.",
    "The Northern Train Crews Union met. The Southern Train Crews Union met.",
  ])("nobody in: %s", (text) => {
    expect(unionsIn(text)).toEqual([]);
  });
});
