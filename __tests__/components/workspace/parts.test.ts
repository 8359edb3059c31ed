import { countsOf, pageOf, pageOfStory, placeInStory } from "@/components/workspace/parts";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { filterEvents, NO_FILTER } from "@/lib/events/filter";
import { LARGE_SPAN, largeStory } from "../../fixtures/large-story";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);
const { events, sources } = largeStory(250);
const outlets = sources.map(({ outlet }) => outlet);
const large = workspaceStory({ title: "Large", opening: LARGE_SPAN, outlets, actors: [], sources, events });

describe("pageOf", () => {
  test.each([
    { page: 1, shown: 1, first: 0, count: 100 },
    { page: 3, shown: 3, first: 200, count: 50 },
    { page: 99, shown: 3, first: 200, count: 50 },
  ])("page $page shows $count rows from $first", ({ page, shown, first, count }) => {
    const found = pageOf(events, page);
    expect(found).toMatchObject({ page: shown, pages: 3, start: first, total: 250, mentions: 250 });
    expect(found.events).toEqual(events.slice(first, first + count));
  });

  test("has one page where there is nothing", () => {
    expect(pageOf([], 4)).toEqual({ page: 1, pages: 1, start: 0, total: 0, mentions: 0, events: [] });
  });
});

test("a page of a story is filtered, then sorted", () => {
  const filter = { ...NO_FILTER, outlets: ["alpha"] };
  const { events: rows, total } = pageOfStory(large, filter, "-date", 1, 5);
  const passed = filterEvents(large.events, filter);
  expect(total).toBe(passed.length);
  expect(rows.map(({ start }) => start)).toEqual(
    [...passed]
      .reverse()
      .slice(0, 5)
      .map(({ start }) => start),
  );
});

test("an event stands between its neighbours in the order asked for", () => {
  const [first, second, third] = story.events;
  expect(placeInStory(story, NO_FILTER, "date", second?.id ?? "")).toMatchObject({
    event: second,
    previous: { id: first?.id },
    next: { id: third?.id },
    place: 2,
    of: 4,
  });
  expect(placeInStory(story, NO_FILTER, "-date", second?.id ?? "")).toMatchObject({
    previous: { id: third?.id },
  });
  expect(placeInStory(story, NO_FILTER, "date", "nothing-of-that-name")).toBeUndefined();
});

test("an event that the filter hides has neighbours in time, and no place among them", () => {
  const hidden = story.events.find(({ mentions }) => mentions.every(({ outlet }) => outlet !== "gazette"));
  const place = placeInStory(story, { ...NO_FILTER, outlets: ["gazette"] }, "date", hidden?.id ?? "");
  expect(place?.place).toBeUndefined();
  expect(place?.of).toBe(2);
  expect(place?.previous ?? place?.next).toBeDefined();
});

test("counts name those who are told of most, and whoever is chosen", () => {
  const { total, choices } = countsOf(large, { ...NO_FILTER, actors: ["actor-3"] });
  expect(total).toBe(filterEvents(large.events, { ...NO_FILTER, actors: ["actor-3"] }).length);
  expect(choices.actors.find(({ id }) => id === "actor-3")?.count).toBe(total);
  expect(choices.outlets.reduce((sum, { count }) => sum + count, 0)).toBe(total);
});
