import { readyLines } from "@/lib/exports/ready-lines";

const ORIGIN = "https://paper.example";
const codeOf = (query: string) =>
  Object.fromEntries(readyLines({ origin: ORIGIN, query }).map(({ id, code }) => [id, code]));

test("names the files of the view, unguarded for machines", () => {
  const lines = codeOf("outlet=wire");
  expect(lines.sheets).toBe(`=IMPORTDATA("${ORIGIN}/events.csv?outlet=wire")`);
  expect(lines.pandas).toContain(`pd.read_csv("${ORIGIN}/events.csv?outlet=wire&raw=1")`);
  expect(lines.r).toContain(`read.csv("${ORIGIN}/mentions.csv?outlet=wire&raw=1", na.strings = "")`);
  expect(lines.duckdb).toContain(`read_csv('${ORIGIN}/events.csv?outlet=wire&raw=1')`);
});

test("names the whole files where nothing is filtered", () => {
  expect(codeOf("").sheets).toBe(`=IMPORTDATA("${ORIGIN}/events.csv")`);
  expect(codeOf("").r).toContain("/events.csv?raw=1");
});

test("lets no text that is looked for end a string", () => {
  const lines = codeOf(`q=o'brien"); DROP TABLE x;--\\\n`);
  expect(lines.duckdb).toContain("q=o%27brien%22);%20DROP%20TABLE%20x;--%5c%0a&raw=1')");
  expect(lines.pandas?.match(/"/g)).toHaveLength(4);
  expect(lines.sheets?.split("\n")).toHaveLength(1);
});

test("names files as they stand where no server reads parameters", () => {
  for (const { code } of readyLines({ origin: ORIGIN, query: "", asFiles: true }))
    expect(code).not.toContain("?");
});
