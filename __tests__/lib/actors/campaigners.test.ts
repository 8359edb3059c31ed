import { isCampaigners } from "@/lib/actors/campaigners";
import { splitWords } from "@/lib/text/words";

test.each([
  ["Oregonians", true],
  ["Mothers", true],
  ["Halden", false],
  ["oregonians", false],
])("%s: %s", (text, expected) => {
  expect(isCampaigners(splitWords(text, 0, text.length)[0])).toBe(expected);
});
