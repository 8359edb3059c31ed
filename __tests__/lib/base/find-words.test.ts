import { findWords } from "@/lib/base/find-words";

const marked = (text: string, ...words: string[]) => {
  let result = "";
  let at = 0;
  for (const { start, end } of findWords(text, words)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
};

describe("findWords", () => {
  test.each([
    { does: "ignores case", text: "A strike on Sumy", words: ["sumy"], gives: "A strike on [Sumy]" },
    {
      does: "ignores accents",
      text: "In Orléans and ORLEANS",
      words: ["orleans"],
      gives: "In [Orléans] and [ORLEANS]",
    },
    { does: "keeps a letter whole that folds to two", text: "Straße", words: ["as"], gives: "Str[aß]e" },
    { does: "counts UTF-16 units", text: "🕊 peace", words: ["peace"], gives: "🕊 [peace]" },
    { does: "joins what overlaps", text: "banana", words: ["bana", "nan"], gives: "[banan]a" },
    { does: "marks nothing for what is not there", text: "nothing", words: ["war", ""], gives: "nothing" },
  ])("$does", ({ text, words, gives }) => {
    expect(marked(text, ...words)).toBe(gives);
  });
});
