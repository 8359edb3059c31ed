import { possessiveFirms } from "@/lib/actors/possessive-firms";
import { splitWords } from "@/lib/text/words";

const firmsIn = (...sentences: string[]) => [
  ...possessiveFirms(sentences.map((text) => splitWords(text, 0, text.length))),
];

describe("possessiveFirms", () => {
  it("takes a name that is described as a shop", () => {
    expect(firmsIn("Marchbank's, the department store chain, collapsed.")).toEqual(["Marchbank"]);
  });

  it("takes a name before verbs, where that is not a slip", () => {
    expect(firmsIn("Marchbank’s has debts.", "Last year Marchbank’s blamed taxes.")).toEqual(["Marchbank"]);
    expect(firmsIn("Okafor's had resigned.")).toEqual([]);
  });

  it("leaves owners alone", () => {
    expect(firmsIn("Okafor's lawyers resigned.", "Lind's, Dana said, was better.")).toEqual([]);
  });
});
