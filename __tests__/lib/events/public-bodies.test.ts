import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { readStory } from "@/lib/events/article";
import { publicBody } from "@/lib/events/public-bodies";

const bodyIn = (text: string, words: string) =>
  publicBody(readStory([articleOf(text)], buildGazetteer([])).register, words.split(" "))?.actor.name;

const BOARD = "The Marwick Board of Education met Marwick Public Schools and the Chemical Safety Board.";

describe("a public body by one small word", () => {
  test.each([
    ["board", "Marwick Board of Education"],
    ["school board", "Marwick Board of Education"],
    ["district", "Marwick Public Schools"],
    ["mediation board", undefined],
    ["shopping district", undefined],
    ["committee", undefined],
  ])("“the %s” is %s", (words, name) => {
    expect(bodyIn(BOARD, words)).toBe(name);
  });

  it("sends a state's inspectors from the only office of a state", () => {
    const two = "The Health and Safety Executive met the Ohio Department of Agriculture in Marwick.";
    expect(bodyIn(two, "state inspectors")).toBe("Ohio Department of Agriculture");
    expect(bodyIn(two, "inspectors")).toBe("Health and Safety Executive");
    const many = `${two} The Ohio Board of Health met.`;
    expect(bodyIn(many, "state officials")).toBeUndefined();
  });

  it("is none of two", () => {
    expect(
      bodyIn("The Marwick Board of Education met the Halden Board of Education.", "board"),
    ).toBeUndefined();
  });
});
