import { folded, splitWords } from "@/lib/text/words";

const textsOf = (text: string) => splitWords(text).map((word) => word.text);

describe("splitWords", () => {
  test.each([
    ["They left.", ["They", "left", "."]],
    ["The U.S.-led force", ["The", "U.S.-led", "force"]],
    ["Dana M. Okafor", ["Dana", "M.", "Okafor"]],
    ["minister K. T. Selvam", ["minister", "K.", "T.", "Selvam"]],
    ["aide S. Priya left", ["aide", "S.", "Priya", "left"]],
    ["no plan B. The mayor left", ["no", "plan", "B", ".", "The", "mayor", "left"]],
    ["Mr. O’Neill's co-op", ["Mr.", "O’Neill", "'s", "co-op"]],
    ["AT&T paid $3.5bn (2%)", ["AT&T", "paid", "$3.5bn", "(", "2%", ")"]],
    ["a 24-year-old, 2nd", ["a", "24-year-old", ",", "2nd"]],
    ["Déjà vu\u00a0😀", ["Déjà", "vu", "😀"]],
    ["", []],
  ])("cuts %j", (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  test("gives offsets of the article, also from the middle of it", () => {
    const text = "“Oui,” she said; Zoë's boat sank.";
    for (const [from, to] of [
      [0, text.length],
      [6, 22],
    ] as const)
      for (const word of splitWords(text, from, to)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  test("tells words from numbers and marks", () => {
    expect(splitWords("Since 1990, £4m!").map((word) => word.kind)).toEqual([
      "word",
      "number",
      "mark",
      "number",
      "mark",
    ]);
  });
});

describe("folded", () => {
  test("drops case, diacritics and apostrophes", () => {
    expect(folded("O’Brién")).toBe("obrien");
  });
});
