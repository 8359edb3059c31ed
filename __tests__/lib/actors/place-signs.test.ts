import { placePoints } from "@/lib/actors/place-signs";
import { splitWords } from "@/lib/text/words";

/** Points of what stands between the bars: "he lives in |Halden| now". */
function pointsOf(barred: string, { inContext = 0, ofBody = false } = {}) {
  const [before = "", name = "", after = ""] = barred.split("|");
  const words = splitWords(before + name + after);
  const from = splitWords(before).length;
  return placePoints(words, from, from + splitWords(name).length, { inContext, ofBody });
}

describe("placePoints", () => {
  test.each([
    "Dana flew to |Halden| on Monday",
    "a train bound for |Halden|",
    "they moved back to |Halden|",
    "floods in |Halden|",
    "the |Halden| valley",
    "in Marwick, |Halden|",
    "|Halden|, London and Marwick",
    "|Upper Halden| voted",
  ])("gives points to a place in %j", (barred) => {
    const { organisation, place } = pointsOf(barred);
    expect(place).toBeGreaterThan(organisation);
  });

  test.each([
    "she wrote to |Halden|",
    "an inquiry into |Halden|",
    "a gift of tests from |Halden|",
    "|Halden| said so",
  ])("gives none in %j", (barred) => {
    expect(pointsOf(barred).place).toBe(0);
  });

  it("takes what one holds shares in for a body", () => {
    expect(pointsOf("a stake in |Halden|")).toEqual({ organisation: 2, place: 0 });
  });

  it("gives none where a body's own things follow, or where it has acted as one", () => {
    expect(pointsOf("at |Halden|'s headquarters", { ofBody: true }).place).toBe(0);
    expect(pointsOf("at |Halden| today", { inContext: 6 }).place).toBe(0);
  });
});
