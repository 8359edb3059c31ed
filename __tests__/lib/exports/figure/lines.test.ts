import { FACES } from "@/__tests__/fixtures/figures";
import { leastRatio } from "@/__tests__/support/cost";
import { breakLines } from "@/lib/exports/figure/lines";

const STYLE = { className: "figure-quiet", sizePx: 14, maxLines: 3 };
const width = (line: string) => FACES.widthOf(line, "regular", 14);
const broken = (text: string, widthPx: number, maxLines = 3) =>
  breakLines(text, widthPx, { ...STYLE, maxLines }, FACES);

test.each([
  { does: "keeps what fits", text: "Six days in April", widthPx: 400, lines: ["Six days in April"] },
  {
    does: "breaks between words",
    text: "one two three",
    widthPx: width("one two "),
    lines: ["one two", "three"],
  },
  { does: "says nothing for nothing", text: "  ", widthPx: 100, lines: [] },
  {
    does: "cuts a word that is wider than a line",
    text: "WWWW",
    widthPx: width("WW") + 1,
    lines: ["WW", "WW"],
  },
  { does: "never cuts a character in two", text: "🕊🕊", widthPx: width("🕊") + 1, lines: ["🕊", "🕊"] },
])("$does", ({ text, widthPx, lines }) => {
  expect(broken(text, widthPx)).toEqual(lines);
});

test.each([80, 120, 200])("ends in an ellipsis what has no room in %i px, and stays inside", (widthPx) => {
  const lines = broken("The envoy met the president; ".repeat(20), widthPx, 2);
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/[^\s;]…$/);
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(widthPx);
});

test.each([
  ["one letter", "W"],
  ["short words", "W "],
  ["marks on nothing", "\u0301"],
])("breaks a hostile title of %s in time that grows with its length, no faster", async (_, part) => {
  const growth = await leastRatio(
    () => broken(part.repeat(100_000), 300),
    () => broken(part.repeat(25_000), 300),
    8,
  );
  expect(growth).toBeLessThanOrEqual(8);
});
