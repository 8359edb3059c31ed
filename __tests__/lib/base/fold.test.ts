import { leastRatio } from "@/__tests__/support/cost";
import { foldText, searchWords } from "@/lib/base/fold";

describe("foldText", () => {
  test.each([
    ["Łódź’s", "lodz's"],
    ["Müller", "muller"],
    ["STRAẞE", "strasse"],
    ["ﬁne", "fine"],
    ["Ёлка", "елка"],
  ])("%s is %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("searchWords", () => {
  test.each([
    { typed: "  Palm   Sunday ", words: ["palm", "sunday"] },
    { typed: "Sumy?", words: ["sumy"] },
    { typed: "“compelling”", words: ["compelling"] },
    { typed: "U.S. envoy", words: ["u.s", "envoy"] },
    { typed: "%", words: ["%"] },
    { typed: " \t ", words: [] },
  ])("takes $typed for $words", ({ typed, words }) => {
    expect(searchWords(typed)).toEqual(words);
  });

  // Long enough that the collector of garbage, which a short run may or may not meet, is met by both.
  test("takes four times as long for four times as long a run of marks, not sixteen", async () => {
    const text = (marks: number) => `a${"!".repeat(marks)}a${"!".repeat(marks)}`;
    const growth = await leastRatio(
      () => searchWords(text(2_000_000)),
      () => searchWords(text(500_000)),
      8,
    );
    expect(growth).toBeLessThanOrEqual(8);
  });
});
