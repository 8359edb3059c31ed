import { join } from "node:path";
import { withFolder } from "@/__tests__/fixtures/data-folder";
import { explain } from "@/lib/base/problems";
import { readList, readObject } from "@/lib/store/read-data-file";
import { actorSchema, storySchema } from "@/lib/store/schemas";

const actors = (content: string) =>
  withFolder({ "actors.json": content }, (folder) =>
    readList(join(folder, "actors.json"), "data/actors.json", actorSchema),
  );

const GOOD = '{ "id": "b", "name": "B", "kind": "state", "aliases": [] }';

test("a file that isn't there is an empty list", async () => {
  expect(await readList("/no/such.json", "such.json", actorSchema)).toEqual({ value: [], problems: [] });
});

test("entries that are not right are left out, each with its line, key and mend", async () => {
  const { value, problems } = await actors(`[
  { "id": "A B", "name": "A", "kind": "state" },
  ${GOOD},
  { "id": "c", "name": "C",
    "kind": "planet" },
  { "id": "b", "name": "Again", "kind": "state" }
]`);
  expect(value.map(({ name }) => name)).toEqual(["B"]);
  expect(problems.map(explain)).toEqual([
    'data/actors.json:2: [0].id "A B" is not accepted. Use lower-case letters, digits and single hyphens: the id appears in links. (data/bad-entry)',
    'data/actors.json:5: [2].kind "planet" is not accepted. Write "person", "state" or "organisation". (data/bad-entry)',
    'data/actors.json:6: "b" is not accepted. Use each id once. (data/bad-entry)',
  ]);
});

test("broken JSON counts as empty, and says so", async () => {
  const { value, problems } = await actors(`[${GOOD},`);
  expect(value).toEqual([]);
  expect(problems).toMatchObject([{ code: "data/bad-json", where: "data/actors.json" }]);
});

test("a list is expected where there is something else", async () => {
  expect(await actors(GOOD)).toMatchObject({ value: [], problems: [{ detail: "(it should hold a list)" }] });
});

test("a story whose window ends before it begins is refused", async () => {
  const story = { id: "s", title: "S", from: "2025-04-02", to: "2025-04-01", timeZone: "UTC" };
  const read = await withFolder({ "story.json": JSON.stringify(story, null, 2) }, (folder) =>
    readObject(join(folder, "story.json"), "data/story.json", storySchema),
  );
  expect(read.value).toBeUndefined();
  expect(read.problems.map(explain)).toEqual([
    'data/story.json:5: to "2025-04-01" is not accepted. Let the window end after it begins. (data/bad-entry)',
  ]);
});
