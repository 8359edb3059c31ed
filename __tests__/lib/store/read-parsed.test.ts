import { withFolder } from "@/__tests__/fixtures/data-folder";
import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { storyJson } from "@/lib/exports/json";
import { readStory } from "@/lib/store/load-story";
import { readParsed } from "@/lib/store/read-parsed";

const STORY = {
  sources: [sourceOf()],
  events: [
    eventOf({ id: "e-2", edtf: "2025-04-12" }),
    eventOf({ id: "e-1", mentions: [mentionOf({ anchor: null })] }),
  ],
};

test("takes back what is given out as JSON, in the parser's order", async () => {
  await withFolder({ "events.json": storyJson(STORY, 2) }, async (folder) => {
    const { value, problems } = await readParsed(folder);
    expect(problems).toEqual([]);
    expect(value).toEqual({ sources: STORY.sources, events: [...STORY.events].reverse() });
    const story = await readStory(folder);
    expect(story.events.map(({ id }) => id)).toEqual(["e-1", "e-2"]);
    expect([story.problems, story.sourceCount, story.outlets]).toEqual([
      [],
      1,
      [{ id: "gazette", name: "The Gazette" }],
    ]);
  });
});

test("says where a file is wrong, and how to mend it", async () => {
  const wrong = storyJson(STORY, 2).replace('"edtf": "2025-04-12"', '"edtf": "12 April"');
  await withFolder({ "events.json": wrong }, async (folder) => {
    const { value, problems } = await readParsed(folder);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: "data/bad-entry", fix: expect.stringContaining("EDTF") });
    expect(problems[0]?.where).toMatch(/events\.json:\d+$/);
    expect((await readStory(folder)).problems).toEqual(expect.arrayContaining([problems[0]]));
  });
});

test("a folder without the file is read from its articles", async () => {
  await withFolder({}, async (folder) => {
    expect(await readParsed(folder)).toEqual({ value: undefined, problems: [] });
  });
});
