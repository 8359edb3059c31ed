import { isGivenName, pronounOfName } from "@/lib/actors/given-names";

describe("given names", () => {
  test.each([
    ["Maria", "she"],
    ["Peter", "he"],
    ["Robin", ""],
    ["Zyx", ""],
  ])("%s goes with %p", (name, pronoun) => {
    expect(pronounOfName(name)).toBe(pronoun);
  });

  it("knows a name in any case, and no other word", () => {
    expect([isGivenName("Celia"), isGivenName("celia"), isGivenName("Table")]).toEqual([true, true, false]);
  });
});
