import { LARGE_SPAN, largeStory } from "@/__tests__/fixtures/large-story";
import { storyJson } from "@/lib/exports/json";
import { viewJson } from "@/lib/exports/view-json";
import { outletStyles } from "@/lib/timeline/palette";
import { storyView } from "@/lib/timeline/story-view";

test("events look as they do in events.json, and only their articles come along", () => {
  const story = largeStory(300);
  const outlets = outletStyles(story.sources.map(({ outlet }) => outlet));
  const window = { from: "2020-03-01", to: "2020-03-31" };
  const view = storyView(story.events, outlets, LARGE_SPAN, window, 1000);
  const written = JSON.parse(viewJson(view, story.sources));
  const whole = JSON.parse(storyJson(story, 0));
  expect(Object.keys(written).slice(0, 2)).toEqual(["from", "to"]);
  expect(written.events.length).toBeGreaterThan(0);
  for (const event of written.events) expect(whole.events).toContainEqual(event);
  const named = written.events.flatMap((event: { mentions: { source: string }[] }) =>
    event.mentions.map(({ source }) => source),
  );
  expect(written.sources.map(({ id }: { id: string }) => id).sort()).toEqual([...new Set(named)].sort());
});
