import { Package } from "datapackage";
import { withFolder } from "@/__tests__/fixtures/data-folder";
import { LABEL, realStory } from "@/__tests__/fixtures/real-story";
import { sourceOf } from "@/__tests__/fixtures/story-events";
import { eventsCsv, mentionsCsv } from "@/lib/exports/csv";
import { dataPackage } from "@/lib/exports/data-package";

test("another's reader of Data Packages accepts it, every row and every key", async () => {
  const story = await realStory();
  const options = { origin: "https://example.org" };
  const files = { "events.csv": eventsCsv(story, options), "mentions.csv": mentionsCsv(story, options) };
  const described = JSON.parse(dataPackage(LABEL, story.sources, ""));
  await withFolder(files, async (folder) => {
    const read = await Package.load(described, { basePath: folder });
    expect([read.valid, read.errors]).toEqual([true, []]);
    const events = await read.getResource("events").read({ keyed: true, relations: false });
    const mentions = await read.getResource("mentions").read({ keyed: true, relations: true });
    expect(events).toHaveLength(story.events.length);
    expect(mentions).toHaveLength(story.events.flatMap((event) => event.mentions).length);
    expect(events.every(({ n_outlets }) => typeof n_outlets === "number")).toBe(true);
    expect(events.some(({ dates_agree }) => dates_agree === false)).toBe(true);
    expect(events.some(({ date_start }) => date_start instanceof Date)).toBe(true);
  });
});

test("a row that is not as described is refused", async () => {
  const story = await realStory();
  const csv = eventsCsv(story, { origin: "" }).replace(/,day,/, ",fortnight,");
  const described = JSON.parse(dataPackage(LABEL, story.sources, ""));
  await withFolder({ "events.csv": csv, "mentions.csv": "" }, async (folder) => {
    const { getResource } = await Package.load(described, { basePath: folder }).then((read) => ({
      getResource: read.getResource.bind(read),
    }));
    await expect(getResource("events").read({ keyed: true, relations: false })).rejects.toThrow();
  });
});

test("names its files with the query, and its sources without addresses that are none", () => {
  const sources = [sourceOf({ url: "javascript:alert(1)" }), sourceOf({ title: "Second" })];
  const described = JSON.parse(dataPackage(LABEL, sources, "outlet=a"));
  expect(described.resources.map(({ path }: { path: string }) => path)).toEqual([
    "events.csv?outlet=a",
    "mentions.csv?outlet=a",
  ]);
  expect(described.sources).toEqual([
    { title: "The Gazette: Council meets" },
    { title: "The Gazette: Second", path: "https://example.org/council" },
  ]);
});
