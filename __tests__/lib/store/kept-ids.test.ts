import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sourceFile, withFolder } from "@/__tests__/fixtures/data-folder";
import { IDS_FILE, readKeptIds, writeKeptIds } from "@/lib/store/kept-ids";
import { keepStoryIds, readStory } from "@/lib/store/load-story";

const FINED = "Regulators fined Halden Energy on 11 April 2025 after a leak at Marwick.";

test("a folder without the file keeps none", async () => {
  const { value, problems } = await withFolder({}, readKeptIds);
  expect([value.size, problems]).toEqual([0, []]);
});

test("what is written is read again, events and mentions in order", async () => {
  await withFolder({}, async (folder) => {
    const kept = new Map([
      ["b-2", "two"],
      ["b-1", "two"],
      ["a-1", "one"],
    ]);
    expect(await writeKeptIds(folder, kept)).toEqual([]);
    expect(JSON.parse(await readFile(join(folder, IDS_FILE), "utf8"))).toEqual({
      one: ["a-1"],
      two: ["b-1", "b-2"],
    });
    expect(new Map((await readKeptIds(folder)).value)).toEqual(kept);
  });
});

test("a kept id stands when a source that was published earlier joins", async () => {
  await withFolder({ "sources/b.md": sourceFile({ id: "b" }, FINED) }, async (folder) => {
    const before = await readStory(folder);
    expect(await keepStoryIds(folder, before)).toEqual([]);
    const files = {
      "sources/a.md": sourceFile({ id: "a", published: "2025-04-12" }, FINED),
      "sources/b.md": sourceFile({ id: "b" }, FINED),
    };
    const fresh = await withFolder(files, readStory);
    const kept = await withFolder(
      { ...files, [IDS_FILE]: await readFile(join(folder, IDS_FILE), "utf8") },
      readStory,
    );
    expect(fresh.events.map(({ id }) => id)).not.toEqual(before.events.map(({ id }) => id));
    expect(kept.events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
  });
});

test("a file that is not right is reported and left alone", async () => {
  const files = { [IDS_FILE]: '{"One": 3}', "sources/a.md": sourceFile() };
  await withFolder(files, async (folder) => {
    const story = await readStory(folder);
    expect(story.problems).toMatchObject([{ code: "data/bad-entry" }]);
    await keepStoryIds(folder, story);
    expect(await readFile(join(folder, IDS_FILE), "utf8")).toBe('{"One": 3}');
  });
});

test("a folder that is not there is a problem, not a failure", async () => {
  expect(await writeKeptIds("/nowhere/at/all", new Map([["a-1", "one"]]))).toMatchObject([
    { code: "data/unwritable", where: "all/event-ids.json" },
  ]);
});
