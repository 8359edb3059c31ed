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

  test("survives a long run of marks", () => {
    const started = performance.now();
    searchWords(`a${"!".repeat(20_000)}a${"!".repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
