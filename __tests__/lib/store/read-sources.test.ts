import { join } from "node:path";
import { sourceFile, withFolder } from "@/__tests__/fixtures/data-folder";
import { explain } from "@/lib/base/problems";
import { readSources } from "@/lib/store/read-sources";

const CONTEXT = { timeZone: "UTC", outlets: [] };

test("bad articles are reported and the others read", async () => {
  const files = {
    "good.md": sourceFile({ id: "good" }),
    "broken.md": "---\ntitle: [\n---\nText",
    "empty.md": sourceFile({ id: "empty" }, ""),
    "never.md": sourceFile({ id: "never", published: "2025-04-31" }),
    "picture.md": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
    "twin.md": sourceFile({ id: "good" }),
  };
  const read = await withFolder(files, (folder) =>
    readSources([{ path: folder, where: "sources" }], CONTEXT),
  );
  expect(read.articles.map(({ source }) => source.id)).toEqual(["good"]);
  expect(read.count).toBe(6);
  expect(read.problems.map(({ code, where }) => `${where} ${code}`)).toEqual([
    "sources/broken.md:2 source/bad-front-matter",
    "sources/empty.md:6 source/no-text",
    "sources/never.md:5 source/bad-date",
    "sources/picture.md source/not-text",
    "sources/twin.md:2 source/duplicate-id",
  ]);
  expect(read.problems.map(explain).at(-1)).toBe(
    'sources/twin.md:2: "good", which sources/good.md:2 has too, is taken. Give this one an id of its own. (source/duplicate-id)',
  );
});

test("an article that is dropped in takes no other's id", async () => {
  const files = { "copy.md": sourceFile({ id: "good" }), "good.md": sourceFile({ id: "good" }) };
  const read = await withFolder(files, (folder) => readSources([{ path: folder, where: "s" }], CONTEXT));
  expect(read.problems.map(({ where }) => where)).toEqual(["s/copy.md:2"]);
});

test("articles come by day, then by id", async () => {
  const files = {
    "a.md": sourceFile({ id: "zebra" }),
    "b.md": sourceFile({ id: "late", published: "2025-05-01" }),
    "c.md": sourceFile({ id: "apple" }),
  };
  const read = await withFolder(files, (folder) => readSources([{ path: folder, where: "s" }], CONTEXT));
  expect(read.articles.map(({ source }) => source.id)).toEqual(["apple", "zebra", "late"]);
});

test("a file named twice is read once", async () => {
  await withFolder({ "a.md": sourceFile() }, async (folder) => {
    const path = { path: join(folder, "a.md"), where: "a.md" };
    expect(await readSources([path, path], CONTEXT)).toMatchObject({ count: 1, problems: [] });
  });
});
