import { rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sourceFile, withFolder } from "@/__tests__/fixtures/data-folder";
import { loadStory, readStory } from "@/lib/store/load-story";

const STORY = JSON.stringify({ id: "s", title: "S", from: "2025-04-01", to: "2025-04-30", timeZone: "UTC" });
const OUTLETS = JSON.stringify([
  { id: "silent", name: "The Silent" },
  { id: "the-herald", name: "The Herald" },
]);

test("a folder becomes a story with its events", async () => {
  const files = {
    "story.json": STORY,
    "outlets.json": OUTLETS,
    "sources/a.md": sourceFile({ id: "a" }, "The council met in Leeds on 11 April."),
    "sources/b.md": sourceFile({ id: "b", outlet: "The Herald" }, "Police arrested two men on 12 April."),
  };
  const story = await withFolder(files, readStory);
  expect(story.story).toMatchObject({ title: "S", from: "2025-04-01" });
  expect(story.events.map(({ edtf }) => edtf)).toEqual(["2025-04-11", "2025-04-12"]);
  expect(story.outlets.map(({ id }) => id)).toEqual(["the-herald", "the-gazette"]);
  expect(story).toMatchObject({ sourceCount: 2, problems: [] });
});

test("articles alone make a story", async () => {
  const story = await withFolder({ "sources/a.md": sourceFile() }, readStory);
  expect(story).toMatchObject({
    problems: [],
    story: { title: "Dated events", from: "2025-04-01", to: "2025-04-16" },
  });
});

test("a folder without sources says so", async () => {
  const story = await withFolder({ "story.json": STORY }, readStory);
  expect(story).toMatchObject({ events: [], sourceCount: 0, problems: [{ code: "data/missing" }] });
});

test("one bad source of two is counted and explained", async () => {
  const files = { "sources/a.md": sourceFile(), "sources/b.md": "no front matter" };
  const story = await withFolder(files, readStory);
  expect(story.sources).toHaveLength(1);
  expect(story).toMatchObject({ sourceCount: 2, problems: [{ code: "source/no-front-matter" }] });
});

test("the folder is read again only when a file comes, changes or goes", async () => {
  await withFolder({ "sources/a.md": sourceFile() }, async (folder) => {
    const path = (name: string) => join(folder, "sources", name);
    const first = await loadStory(folder);
    expect(await loadStory(folder)).toBe(first);
    await writeFile(path("b.md"), sourceFile({ id: "b" }));
    const second = await loadStory(folder);
    expect(second.sources).toHaveLength(2);
    await writeFile(path("b.md"), sourceFile({ id: "c" }));
    await utimes(path("b.md"), 1_700_000_000, 1_700_000_000);
    const third = await loadStory(folder);
    expect(third.sources.map(({ id }) => id)).toEqual(["c", "gazette-1"]);
    await rm(path("b.md"));
    expect((await loadStory(folder)).sources).toHaveLength(1);
  });
});
