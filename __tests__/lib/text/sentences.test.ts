import { splitSentences } from "@/lib/text/sentences";

const pieces = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("splitSentences", () => {
  test.each([
    [
      "stops",
      "He left. She stayed! Why? Nobody knows.",
      ["He left.", "She stayed!", "Why?", "Nobody knows."],
    ],
    [
      "titles",
      "Gen. Keith Kellogg met Mr. Smith in St. Petersburg.",
      ["Gen. Keith Kellogg met Mr. Smith in St. Petersburg."],
    ],
    [
      "a state's initials",
      "He flew to the U.S. on Friday. It is the U.S. The rest is not.",
      ["He flew to the U.S. on Friday.", "It is the U.S.", "The rest is not."],
    ],
    [
      "initials of a person",
      "John F. Kennedy spoke. J. K. Rowling wrote.",
      ["John F. Kennedy spoke.", "J. K. Rowling wrote."],
    ],
    ["months cut short", "It opened on Sept. 3. Nobody came.", ["It opened on Sept. 3.", "Nobody came."]],
    [
      "hours without stops of their own",
      "Tankers arrive at 7am. Councillors meet at 5pm on Friday.",
      ["Tankers arrive at 7am.", "Councillors meet at 5pm on Friday."],
    ],
    [
      "clock times",
      "It began at 5 p.m. on Friday. It ended at 6 p.m. The hall was empty.",
      ["It began at 5 p.m. on Friday.", "It ended at 6 p.m.", "The hall was empty."],
    ],
    [
      "quotations",
      "“It is over.” He left. “Is it?” she asked.",
      ["“It is over.”", "He left.", "“Is it?” she asked."],
    ],
    [
      "ellipses inside a sentence",
      "We came up with … what they wanted. … And then we left.",
      ["We came up with … what they wanted.", "… And then we left."],
    ],
    [
      "decimals and addresses",
      "It rose 3.5 percent on example.com yesterday.",
      ["It rose 3.5 percent on example.com yesterday."],
    ],
    [
      "lines run together",
      "The talks ended.The next round is open.",
      ["The talks ended.", "The next round is open."],
    ],
    [
      "a headline without a stop",
      "Why It Matters\nTrump has steered the talks.",
      ["Why It Matters", "Trump has steered the talks."],
    ],
    [
      "list items",
      "Topics:\n- the visit of 2 April\n- the strike",
      ["Topics:", "- the visit of 2 April", "- the strike"],
    ],
  ])("keeps %s right", (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test("joins the lines of a text that is wrapped at a fixed width", () => {
    const text =
      "The ministers of both countries met in the old capital of\nFrance on Friday and agreed on a plan that they said would\nbring peace. They meet again soon.";
    expect(pieces(text)).toHaveLength(2);
  });

  test("gives offsets into the text", () => {
    const text = "\n  One. “Two.”\n\nThree\n";
    for (const { start, end, text: part } of splitSentences(text)) expect(text.slice(start, end)).toBe(part);
    expect(splitSentences(text).map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });

  test("finds nothing in nothing", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\n ")).toEqual([]);
  });
});
