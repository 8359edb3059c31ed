import { sourceFile } from "@/__tests__/fixtures/data-folder";
import { readArticle } from "@/lib/store/read-article";

const CONTEXT = { timeZone: "UTC", outlets: [{ id: "newsweek", name: "Newsweek" }] };

function reading(content: string | Uint8Array, where = "sources/my-piece.md", context = {}) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readArticle(bytes, where, { ...CONTEXT, ...context });
}

test("front matter becomes a source, and the rest its text", () => {
  const file = sourceFile({ url: "https://example.org/a", byline: "A. Reporter" }, "They met.\r\n");
  expect(reading(file)).toEqual({
    article: {
      source: {
        id: "gazette-1",
        outlet: { id: "the-gazette", name: "The Gazette" },
        title: "Council meets",
        url: "https://example.org/a",
        byline: "A. Reporter",
        published: "2025-04-15",
        publishedBasis: "stated",
      },
      text: "They met.\r\n",
    },
    idWhere: "sources/my-piece.md:2",
  });
});

test.each(["newsweek", "Newsweek", "NEWSWEEK"])("finds the listed outlet by %s", (outlet) => {
  expect(reading(sourceFile({ outlet }))).toMatchObject({
    article: { source: { outlet: { id: "newsweek", name: "Newsweek" } } },
  });
});

test("an article without id has its file's name", () => {
  expect(reading(sourceFile({ id: undefined }))).toMatchObject({ article: { source: { id: "my-piece" } } });
});

test("a day that the editor worked out is marked so", () => {
  expect(reading(sourceFile({ published_basis: "inferred" }))).toMatchObject({
    article: { source: { publishedBasis: "inferred" } },
  });
});

test("a byte order mark is no part of the file", () => {
  expect(reading(`\uFEFF${sourceFile()}`)).toHaveProperty("article");
});

test("plain text is taken with its first line as title", () => {
  const text = "\nTalks go on\n\nThey met.";
  expect(reading(text, "notes/Talks.txt", { published: "2025-04-15" })).toMatchObject({
    article: {
      source: {
        id: "talks",
        title: "Talks go on",
        outlet: { id: "unknown" },
        published: "2025-04-15",
        url: "",
      },
      text,
    },
  });
});

test("the article's own day counts before the one given from outside", () => {
  expect(reading(sourceFile(), undefined, { published: "2020-01-01" })).toMatchObject({
    article: { source: { published: "2025-04-15" } },
  });
});

test("a day that only the text gives away is taken, and marked so", () => {
  const file = sourceFile({ published: undefined }, "LEEDS, 15 April 2025 — The council met on Friday.");
  expect(reading(file)).toMatchObject({
    article: { source: { published: "2025-04-15", publishedBasis: "inferred" } },
  });
});

test.each([
  { does: "text where front matter belongs", content: "They met.", code: "source/no-front-matter", line: 1 },
  { does: "front matter alone", content: sourceFile({}, " \n\n"), code: "source/no-text", line: 6 },
  {
    does: "a day that never was",
    content: sourceFile({ published: "2025-02-30" }),
    code: "source/bad-date",
    line: 5,
  },
  {
    does: "no day at all",
    content: sourceFile({ published: undefined }, "They met recently."),
    code: "source/no-date",
    line: 1,
  },
])("refuses $does, with its line", ({ content, code, line }) => {
  expect(reading(content)).toMatchObject([{ code, where: `sources/my-piece.md:${line}` }]);
});

test.each([
  { does: "a picture", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe) },
  { does: "zero bytes", bytes: Uint8Array.of(0x61, 0, 0x62) },
  { does: "another encoding", bytes: Uint8Array.of(0x63, 0x61, 0x66, 0xe9) },
])("refuses $does", ({ bytes }) => {
  expect(reading(bytes)).toEqual([{ code: "source/not-text", where: "sources/my-piece.md" }]);
});

test("refuses what is far too big for an article", () => {
  expect(reading(new Uint8Array(20_000_001))).toMatchObject([{ code: "source/too-big" }]);
});
