import { acronymAfter, apposition, typeBeside } from "@/lib/actors/name-appositions";
import { splitWords } from "@/lib/text/words";

/** Index of the first word of the name, and the index after its last. */
function placeOf(text: string, name: string): readonly [number, number] {
  const start = text.indexOf(name);
  const words = splitWords(text);
  const from = words.findIndex((word) => word.start === start);
  return [from, words.findIndex((word) => word.end === start + name.length) + 1];
}

describe("what stands beside a name", () => {
  test.each([
    { text: "Ian Lind, chief executive of Halden, left", head: "executive" },
    { text: "Ian Lind, the finance minister, left", head: "minister" },
    { text: "Ian Lind, of the district court, ruled", head: undefined },
    { text: "Ian Lind, alive from the ruins of the school, spoke", head: undefined },
    { text: "Ian Lind, the company said, left", head: undefined },
    { text: "Ian Lind, wiped a hand across the board and left", head: undefined },
    { text: "Ian Lind, then the finance minister, left", head: "minister" },
  ])("reads behind it: $text", ({ text, head }) => {
    expect(apposition(splitWords(text), ...placeOf(text, "Ian Lind"))?.head).toBe(head);
  });

  test.each([
    { text: "the finance minister, Ian Lind, left", head: "minister" },
    { text: "the founder of the Lantern Trust, Ian Lind, left", head: "founder" },
    { text: "a spokesman for the science foundation, Ian Lind, left", head: "spokesman" },
    { text: "In the spring, Ian Lind left", head: undefined },
  ])("reads before it: $text", ({ text, head }) => {
    expect(apposition(splitWords(text), ...placeOf(text, "Ian Lind"))?.head).toBe(head);
  });

  test.each([
    { text: "the rating agency Corvin said", name: "Corvin", noun: "agency" },
    { text: "the Corvin union said", name: "Corvin", noun: "union" },
    { text: "Outside the court Corvin said", name: "Corvin", noun: "" },
  ])("finds the noun for what it is: $text", ({ text, name, noun }) => {
    expect(typeBeside(splitWords(text), ...placeOf(text, name))).toBe(noun);
  });

  it("finds a short form in brackets", () => {
    const text = "The Environment Agency (EA) said";
    expect(acronymAfter(splitWords(text), placeOf(text, "Environment Agency")[1])).toBe("EA");
  });
});
