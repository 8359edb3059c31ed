import { isPair, pairsOf } from "@/lib/actors/paired-places";
import { splitWords } from "@/lib/text/words";

const wordsOf = (text: string) => splitWords(text, 0, text.length);
const pairedIn = (text: string) => [...pairsOf([wordsOf(text)])];

test.each([
  ["Marlow and Vale NHS Foundation Trust was fined.", ["marlow vale"]],
  ["the Harrow and Ludlow Hospitals NHS Trust", ["harrow ludlow"]],
  ["Devon and Dorset Police opened a case.", ["devon dorset"]],
  ["Devon and Dorset Fire and Rescue Service", ["devon dorset"]],
  ["Devon and Dorset Constabulary", ["devon dorset"]],
])("%s is the body of two places", (text, pairs) => {
  expect(pairedIn(text)).toEqual(pairs);
});

test.each([
  "Marlow and Vale police met.",
  "Marlow and the NHS met.",
  "Marlow and Vale met the NHS.",
  "and Vale NHS Trust",
  "",
])("%s has no such pair", (text) => {
  expect(pairedIn(text)).toEqual([]);
});

test("no word but the joining one is a pair's", () => {
  expect(isPair(wordsOf("Marlow and Vale NHS Trust"), 0)).toBe(false);
});

test("two words that an article never parts are one name, and two that it parts are two", () => {
  const apart = [..."ab"].map(() => wordsOf("Vale and Harrow closed its mill."));
  expect([...pairsOf([...apart, wordsOf("It was Vale and Harrow again.")])]).toEqual(["vale harrow"]);
  expect([...pairsOf([...apart, wordsOf("Vale and Harrow met, and Vale won.")])]).toEqual([]);
  expect([...pairsOf(apart)]).toEqual([]);
});
