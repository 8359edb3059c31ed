import { readFileSync } from "node:fs";
import { casesIn, mentionsIn } from "../../fixtures/event-cases";

const participantsIn = (text: string) =>
  mentionsIn(text, "2024-06-14").map(
    ({ expression, actors }) => `${expression}: ${actors.map(({ name }) => name).join(", ") || "nobody"}`,
  );

describe("who takes part", () => {
  test.each(casesIn("participants.txt"))("$name", ({ text, lines }) => {
    expect(participantsIn(text)).toEqual(lines);
  });
});

// `npm test` reads every row; a quick check each other one, the other half when a row is added, and the newest.
const every = process.env.EVERY_SET === "1";
const NEWEST = 100;

/** Rows of "text => names, in alphabetical order". */
const constructions = readFileSync("__tests__/fixtures/events/constructions.txt", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .filter((_, at, { length }) => every || at % 2 === length % 2 || at >= length - NEWEST)
  .map((row) => row.split(" => "));

const namesIn = (text: string) => {
  const names = mentionsIn(text, "2024-06-14").flatMap(({ actors }) => actors.map(({ name }) => name));
  return [...new Set(names)].sort().join(", ");
};

test("constructions of news English bring in whoever takes part, and nobody else", () => {
  expect(constructions.length).toBeGreaterThan(400);
  expect(constructions.map(([text = ""]) => `${text} => ${namesIn(text)}`)).toEqual(
    constructions.map((row) => row.join(" => ")),
  );
});
