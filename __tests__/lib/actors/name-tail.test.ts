import { endsWithPlainBody, houseLength, ownedBody, tailLength } from "@/lib/actors/name-tail";
import { splitWords } from "@/lib/text/words";

/** Index after the word that is written `last` in the text. */
function endOf(text: string, last: string): number {
  return splitWords(text).findIndex((word) => word.text === last) + 1;
}

describe("words that belong to a name although written small", () => {
  test.each([
    {
      does: "joins supporters with their trust",
      text: "the Marwick Supporters' Trust met",
      last: "Supporters",
      words: 2,
    },
    { does: "joins women with their institute", text: "the Women's Institute met", last: "Women", words: 2 },
    { does: "joins a saint with a college", text: "at St John's College today", last: "John", words: 2 },
    {
      does: "leaves a person and what is theirs apart",
      text: "in Okafor's University days",
      last: "Okafor",
      words: 0,
    },
    { does: "leaves a plural and a place apart", text: "the Reds' Wembley win", last: "Reds", words: 0 },
  ])("$does", ({ text, last, words }) => {
    expect(ownedBody(splitWords(text), endOf(text, last))).toBe(words);
  });

  test.each([
    { does: "takes a company's form", text: "Halden plc fell", last: "Halden", words: 1 },
    { does: "takes junior behind a full name", text: "Tom Ashe junior, whose", last: "Ashe", words: 1 },
    { does: "takes no school's level", text: "Tom Ashe junior school", last: "Ashe", words: 0 },
    { does: "takes nothing of a sentence", text: "Tom Ashe spoke", last: "Ashe", words: 0 },
  ])("$does", ({ text, last, words }) => {
    expect(tailLength(splitWords(text), 0, endOf(text, last))).toBe(words);
  });

  test.each([
    {
      does: "takes a school with its grade",
      text: "the Carsell primary school fell",
      last: "Carsell",
      words: 2,
    },
    { does: "takes a plain school", text: "the Carsell school fell", last: "Carsell", words: 1 },
    {
      does: "takes no school without an article",
      text: "near Carsell school runs",
      last: "Carsell",
      words: 0,
    },
    { does: "takes no grade without a school", text: "the Carsell primary vote", last: "Carsell", words: 0 },
  ])("$does", ({ text, last, words }) => {
    const end = endOf(text, last);
    expect(houseLength(splitWords(text), end - 1, end)).toBe(words);
  });

  test.each([
    { does: "ends with the police of a place", text: "Harrow police said", last: "Harrow", ends: true },
    {
      does: "does not end with a station's police",
      text: "Harrow police station",
      last: "Harrow",
      ends: false,
    },
    { does: "does not end with a tax", text: "Harrow council tax", last: "Harrow", ends: false },
  ])("$does", ({ text, last, ends }) => {
    expect(endsWithPlainBody(splitWords(text), 0, endOf(text, last))).toBe(ends);
  });
});
