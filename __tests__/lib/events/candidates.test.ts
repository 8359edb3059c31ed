import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { explainEvents } from "@/lib/events/extract-events";

/** The signs of an actor in the event of the expression, or none where it is no candidate. */
function signsOf(text: string, expression: string, name: string): string[] {
  let signs: string[] = [];
  explainEvents([articleOf(text)], buildGazetteer([]), undefined, (event, candidates) => {
    if (event.mentions[0]?.expression !== expression) return;
    const found = candidates.find(({ entity }) => entity.actor.name === name);
    if (found) signs = [...found.signs];
  });
  return signs;
}

const STORY =
  "Marlow Shipping employs 900 people in Harwick. Dana Okafor, its chief executive, met the council on Monday. Fares rise by 6 per cent next week.";

describe("who may take part without being found by grammar", () => {
  it("is whom the sentences before name", () => {
    expect(signsOf(STORY, "next week", "Dana Okafor")).toEqual(
      expect.arrayContaining([
        "is a person",
        "not named in the sentence",
        "named in the sentence before",
        "takes part in the event told before",
        "where nobody is found",
      ]),
    );
  });

  it("tells what stands in the dated clause from what stands beside it", () => {
    const text =
      "Marlow Shipping is a ferry line. Rosa Lind, whom Marlow Shipping had hired, resigned on Tuesday as chair of Harwick Council.";
    expect(signsOf(text, "Tuesday", "Marlow Shipping")).toContain("named in a clause inside it");
  });

  it("is nobody whom grammar has found already", () => {
    expect(signsOf(STORY, "Monday", "Dana Okafor")).toEqual([]);
  });

  it("stays a few dozen in a text that names thousands", () => {
    const crowd = Array.from(
      { length: 2000 },
      (_, i) => `Dr Anna Lind${String.fromCharCode(97 + (i % 26))}${i} spoke.`,
    );
    let most = 0;
    const text = `${crowd.join(" ")} The harbour was closed on Monday.`;
    explainEvents([articleOf(text)], buildGazetteer([]), undefined, (_, candidates) => {
      most = Math.max(most, candidates.length);
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(60);
  });
});
