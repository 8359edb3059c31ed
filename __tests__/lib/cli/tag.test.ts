import { tagLine } from "@/lib/cli/tag";

const tagged = (text: string, dct = "2013-03-22") =>
  JSON.parse(tagLine(JSON.stringify({ id: "a", dct, text })));

describe("tagLine", () => {
  test("prints TIMEX3 types and values with offsets", () => {
    expect(tagged("They met on Friday for two hours.")).toEqual({
      id: "a",
      timexes: [
        { start: 12, end: 18, type: "DATE", value: "2013-03-22" },
        { start: 23, end: 32, type: "DURATION", value: "PT2H" },
      ],
    });
  });

  test("takes the day from a date-time", () => {
    expect(tagged("They met today.", "2013-03-22T18:30:00Z").timexes[0].value).toBe("2013-03-22");
  });

  test("prints the ends of a range one by one", () => {
    expect(
      tagged("It ran from 2001 to 2004.").timexes.map((timex: { value: string }) => timex.value),
    ).toEqual(["2001", "2004"]);
  });

  test.each([
    ["[]", "id"],
    ['{"id":"a","text":"x"}', "dct"],
    ['{"id":"a","dct":"2013-02-30","text":"x"}', "dct"],
    ['{"id":"a","dct":"2013-02-03"}', "text"],
    ["nonsense", "JSON"],
  ])("refuses %s", (line, reason) => {
    expect(() => tagLine(line)).toThrow(reason);
  });
});
