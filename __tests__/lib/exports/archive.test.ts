import { strFromU8, unzipSync } from "fflate";
import { LABEL, realStory } from "@/__tests__/fixtures/real-story";
import { storyArchive } from "@/lib/exports/archive";
import { eventsCsv } from "@/lib/exports/csv";

const ADDRESS = { origin: "https://news.example", query: "" };

test("holds every file, each as it is had alone", async () => {
  const story = await realStory();
  const files = unzipSync(storyArchive(story, LABEL, ADDRESS, {}));
  expect(Object.keys(files)).toEqual([
    "README.txt",
    "events.csv",
    "mentions.csv",
    "events.json",
    "events.ics",
    "events.csv-metadata.json",
    "mentions.csv-metadata.json",
    "datapackage.json",
  ]);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(text("events.csv")).toBe(eventsCsv(story, ADDRESS));
  expect(JSON.parse(text("datapackage.json")).resources[0].path).toBe("events.csv");
  expect(JSON.parse(text("events.csv-metadata.json")).url).toBe("events.csv");
  expect(JSON.parse(text("events.json")).events).toHaveLength(story.events.length);
});

test("the same events give the same bytes, in any time zone", async () => {
  const story = await realStory();
  const bytes = () => Buffer.from(storyArchive(story, LABEL, ADDRESS, {})).toString("base64");
  const here = bytes();
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Auckland";
  expect(bytes()).toBe(here);
  process.env.TZ = zone;
});

test("an empty view is an archive too", () => {
  const files = unzipSync(storyArchive({ sources: [], events: [] }, LABEL, ADDRESS, { raw: true }));
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("0 dated events");
});
