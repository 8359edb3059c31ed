import { isSameGivenName } from "@/lib/actors/nicknames";

test.each([
  ["terry", "terence"],
  ["robert", "bob"],
  ["roz", "rosalind"],
  ["jas", "jaswinder"],
  ["gwen", "gwendoline"],
  ["maria", "maria"],
])("%s and %s may be one person", (a, b) => {
  expect(isSameGivenName(a, b)).toBe(true);
});

test.each([
  ["anna", "annika"],
  ["jo", "joseph"],
  ["ian", "iain"],
  ["mary", "maria"],
  ["bill", "bob"],
])("%s and %s are two", (a, b) => {
  expect(isSameGivenName(a, b)).toBe(false);
});
