// Runs the cases of __tests__/fixtures/temporal/*.txt.
//
// published 2024-03-10                   holds until the next such line
// The talks collapsed [three days ago].  each expression in brackets
// => 2024-03-07                          its EDTF value, in order; "undated" where it has none, "nothing" where no
//                                        words may be dated; "timex …" adds the TIMEX3 value, or stands for both

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leastRatio } from "@/__tests__/support/cost";
import { readTimes } from "@/lib/temporal/read-times";
import type { TimeExpression } from "@/lib/temporal/types";

interface Case {
  readonly name: string;
  readonly published: string;
  readonly sentence: string;
  readonly expected: readonly string[];
}

const FOLDER = "__tests__/fixtures/temporal";

function casesOf(file: string): Case[] {
  const cases: Case[] = [];
  let published = "";
  let sentence = "";
  let expected: string[] = [];
  const close = () => {
    if (sentence) cases.push({ name: `${file}: ${sentence}`, published, sentence, expected });
    sentence = "";
    expected = [];
  };
  for (const line of readFileSync(join(FOLDER, file), "utf8").split("\n")) {
    if (line.startsWith("=> ")) expected.push(line.slice(3));
    else if (line.startsWith("published ")) {
      close();
      published = line.slice(10);
    } else if (line.startsWith("#") || line === "") close();
    else {
      close();
      sentence = line;
    }
  }
  close();
  return cases;
}

function written(expression: TimeExpression, expected: string): string {
  if (expected.startsWith("timex ")) return `timex ${expression.timex}`;
  const edtf = expression.edtf ?? "undated";
  return expected.includes(" timex ") ? `${edtf} timex ${expression.timex}` : edtf;
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe.each(files)("readTimes on %s", (file) => {
  test.each(casesOf(file))("$name", ({ published, sentence, expected }) => {
    const text = sentence.replaceAll(/[[\]]/g, "");
    const read = readTimes(text, { published });
    if (expected[0] === "nothing") {
      expect(read.filter(({ edtf }) => edtf).map((expression) => expression.text)).toEqual([]);
      return;
    }
    const marked = [...sentence.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);
    const named = read.filter(
      (expression) => expression.edtf || expected.some((line) => /^(?:undated|timex)/.test(line)),
    );
    expect(named.map((expression) => expression.text)).toEqual(marked);
    expect(named.map((expression, i) => written(expression, expected[i] ?? ""))).toEqual(expected);
  });
});

describe("readTimes", () => {
  const one = (text: string, published = "2025-04-15") => readTimes(text, { published })[0];

  test("explains a date that was counted from publication", () => {
    expect(one("They met last Friday.")).toMatchObject({
      rule: "weekday-shifted",
      anchor: { kind: "published", edtf: "2025-04-15" },
      explanation: "“last Friday”, published Tuesday 15 April 2025, is Friday 11 April 2025",
    });
  });

  test("explains against which date of the text it counted", () => {
    const [, later] = readTimes("The ship left on 3 May 2024. Two days later it sank.", {
      published: "2025-04-15",
    });
    expect(later?.anchor).toEqual({ kind: "narrative", edtf: "2024-05-03" });
    expect(later?.explanation).toBe(
      "“Two days later”, counted from Friday 3 May 2024 in the text, is Sunday 5 May 2024",
    );
  });

  test("gives offsets of the article, whatever surrounds them", () => {
    const text = "“Déjà vu 😀” — on\u00a0Friday, he left.";
    for (const { start, end, text: words } of readTimes(text, { published: "2025-04-15" }))
      expect(text.slice(start, end)).toBe(words);
  });

  test("names no preposition in the expression, but tells of it", () => {
    expect(one("It has been so since February.")).toMatchObject({
      text: "February",
      signal: { word: "since", start: 15 },
    });
  });
});

describe("readTimes on long and hostile text", () => {
  const NEWS =
    "The minister said on Monday that the two countries, which signed a treaty in March 2011, would meet again next week. " +
    "“It took three days,” she told reporters, and added that the talks of 4 May had cost $3 million a year.\n\n";
  const LENGTH = 60_000; // UTF-16 units: long enough for growth to show, short enough for a slow machine

  const filled = (part: string, length = LENGTH) =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);

  const reading = (text: string) => () => readTimes(text, { published: "2025-04-15" });

  test.each([
    ["news", NEWS],
    ["weekdays", "Friday "],
    ["clock times", "5 a.m. "],
    ["dates", "3 May 2024, "],
    ["dates that never end", "Friday, the 3rd of "],
  ])("takes four times the time for four times as many %s, not sixteen", async (_, part) => {
    const [once, fourfold] = [filled(part, LENGTH / 2), filled(part, 2 * LENGTH)];
    expect(await leastRatio(reading(fourfold), reading(once), 6.5)).toBeLessThanOrEqual(6.5);
  });

  test.each([
    ["nested quotes", "“‘\"'(“‘"],
    ["brackets", "((("],
    ["marks and blanks", "“ ‘ ( [ "],
  ])("spends less on %s than on news", async (_, part) => {
    expect(await leastRatio(reading(filled(part)), reading(filled(NEWS)), 1)).toBeLessThanOrEqual(1);
  });

  test("goes on reading after a long row of marks", () => {
    const read = readTimes(`${"“ ( ".repeat(50)}on 3 May 2024 ${"*".repeat(99)}\n\nand on 4 May 2024.`, {
      published: "2025-04-15",
    });
    expect(read.map(({ edtf }) => edtf)).toEqual(["2024-05-03", "2024-05-04"]);
  });

  test.each([
    ["endless digits", "1234567890"],
    ["digits with commas", "1,111,"],
    ["the the the", "the "],
    ["look-alikes of letters", "Ｆｒіdаy Маy "],
    ["one endless word", "friday"],
    ["numbers that could be dates", "1 2/3 4:5 "],
    ["months that could be names", "May march "],
    ["number words", "twenty-one hundred and a half "],
    ["blank lines", "\n"],
  ])("takes no longer for %s than for news", async (_, part) => {
    expect(await leastRatio(reading(filled(part)), reading(filled(NEWS)), 1.5)).toBeLessThanOrEqual(1.5);
  });
});
