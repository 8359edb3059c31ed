import { fieldNameLength, partnersLength } from "@/lib/actors/field-names";
import { splitWords } from "@/lib/text/words";

const wordsOf = (text: string) => splitWords(text, 0, text.length);

describe("fieldNameLength", () => {
  test.each([
    ["Union of Shop, Distributive and Allied Workers, known as Usdaw", 8],
    ["House Energy and Commerce Committee heard her", 5],
    ["Commons Environment, Food and Rural Affairs Committee", 8],
    ["International Maize and Wheat Improvement Center", 6],
    ["Ministry of Agriculture, Fisheries and Food banned it", 7],
    ["Department for Digital, Culture, Media and Sport", 9],
  ])("takes %j for one name", (text, length) => {
    expect(fieldNameLength(wordsOf(text), 0)).toBe(length);
  });

  test.each([
    "Ministry of Health and Human Rights Watch",
    "Culture Ministry, Health Ministry and Education Ministry",
    "The Food and Drug Administration",
    "Halden Energy and Commerce Bank",
    "Department of Health and Dana Okafor",
    "Agriculture and fisheries",
  ])("finds no such name at the beginning of %j", (text) => {
    expect(fieldNameLength(wordsOf(text), 0)).toBe(0);
  });
});

describe("partnersLength", () => {
  it("takes three partners for a firm", () => {
    expect(partnersLength(wordsOf("Clayton, Dubilier & Rice bought it"), 0)).toBe(5);
  });

  test.each([
    "Morrisons, Marks & Spencer and Asda closed",
    "Morrisons, Marks & Spencer closed",
    "Halden, Marwick & Lind and Okafor",
  ])("leaves %j a list", (text) => {
    expect(partnersLength(wordsOf(text), 0)).toBe(0);
  });
});
