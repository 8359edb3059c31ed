import { readOptions } from "@/lib/cli/parse-options";

test("nothing said is the story's JSON", () => {
  expect(readOptions([])).toEqual({
    paths: [],
    format: "json",
    origin: "",
    keepIds: false,
    bom: false,
    raw: false,
    coarse: false,
  });
});

test("paths and options may come in any order", () => {
  const words = [
    "a.md",
    "--format",
    "csv",
    "b",
    "--published=2025-04-15",
    "-",
    "--origin",
    "https://example.org/x",
  ];
  expect(readOptions(words)).toMatchObject({
    paths: ["a.md", "b", "-"],
    format: "csv",
    published: "2025-04-15",
    origin: "https://example.org",
  });
});

test.each([["--help"], ["-h"], ["a.md", "--help"]])("%s asks for help", (...words) => {
  expect(readOptions(words)).toBe("help");
});

test.each([
  { words: ["--format", "xml"], wrong: '"xml"' },
  { words: ["--format"], wrong: "--format" },
  { words: ["--published", "2025-02-30"], wrong: '"2025-02-30"' },
  { words: ["--origin", "javascript:1"], wrong: "--origin" },
  { words: ["--colour"], wrong: "--colour" },
])("$words is wrong usage", ({ words, wrong }) => {
  expect(readOptions(words)).toEqual({ wrong: expect.stringContaining(wrong) });
});
