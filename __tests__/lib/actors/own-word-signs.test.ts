import { isJoint, isRunByDistrict, ownWordPoints } from "@/lib/actors/own-word-signs";
import { splitWords } from "@/lib/text/words";

/** Points of what stands between the bars: "he saw |Halden River| on Monday". */
function pointsOf(barred: string, inContext = 0) {
  const [before = "", name = "", after = ""] = barred.split("|");
  const words = splitWords(before + name + after);
  const from = splitWords(before).length;
  return ownWordPoints(words, from, from + splitWords(name).length, inContext);
}

describe("ownWordPoints", () => {
  test.each([
    "|Health and Safety Executive|",
    "|Lower Tolliver Irrigation District|",
    "|Corrie & Shaw|",
    "the club |Halden City|",
    "|Brightwater Canada| moved",
    "|Oregonians for Flexible Work| sued",
  ])("takes %j for a body", (barred) => {
    const { person, organisation, place } = pointsOf(barred);
    expect(organisation).toBeGreaterThan(Math.max(person, place));
  });

  test.each(["along the |Tamarack River|", "|Mount Halden|", "outside |St Mary|'s church"])(
    "takes %j for a place",
    (barred) => {
      const { person, organisation, place } = pointsOf(barred);
      expect(place).toBeGreaterThan(Math.max(person, organisation));
    },
  );

  it("takes a peer for a person", () => {
    expect(pointsOf("the |Duke of Sussex| sued").person).toBeGreaterThan(0);
  });

  it("leaves a park that plays to its club", () => {
    expect(pointsOf("|Halden Park|").place).toBeGreaterThan(0);
    expect(pointsOf("|Halden Park|", 4).place).toBe(0);
  });

  it("says nothing of a name without such a word", () => {
    expect(pointsOf("|Tovin Marsk| arrived")).toEqual({ person: 0, organisation: 0, place: 0 });
  });

  it("says nothing of a place that one goes to, though it ends in a state's name", () => {
    expect(pointsOf("flew to |Hunga Tonga| on").organisation).toBe(0);
  });
});

test.each([
  ["Lower Tolliver Irrigation District", true],
  ["Lower Tolliver Lake District", false],
  ["School District", false],
])("%s is run by a body: %s", (text, expected) => {
  expect(isRunByDistrict(splitWords(text))).toBe(expected);
});

test.each([
  ["Corrie & Shaw", true],
  ["Corrie Shaw", false],
])("%s is joint: %s", (text, expected) => {
  expect(isJoint(splitWords(text))).toBe(expected);
});
