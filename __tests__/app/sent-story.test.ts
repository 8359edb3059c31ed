import { sentStory } from "@/app/sent-story";
import { knownOf, readPageState } from "@/components/workspace/page-state";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { LARGE_SPAN, largeStory } from "../fixtures/large-story";

function story(count: number) {
  const { events, sources } = largeStory(count);
  const outlets = sources.map(({ outlet }) => outlet);
  const opening = { from: "2020-01-01", to: "2020-12-31" };
  return workspaceStory({ title: "Large", opening, outlets, actors: [], sources, events });
}

function sent(count: number, query: string, frozen?: string) {
  const whole = story(count);
  return sentStory(whole, readPageState(query, knownOf(whole)), frozen);
}

test("a story of usual size goes whole", () => {
  expect(sent(50, "").large).toBeUndefined();
  expect(sent(50, "").story.events).toHaveLength(50);
});

test("of a large story goes the view, the open event and the names that its address uses", () => {
  const { story: part, large } = sent(6000, "actor=actor-3&event=e-7&from=2021-01-01&to=2021-06-30");
  expect(part.events).toEqual([]);
  expect(part.actors.map(({ id }) => id)).toEqual(["actor-3"]);
  expect(large).toMatchObject({ eventCount: 6000, open: { id: "e-7" } });
  expect(large?.address).toMatch(
    /^\/events\.json\?actor=actor-3&from=2020-\d\d-\d\d&to=2021-\d\d-\d\d&width=\d+$/,
  );
  expect(large?.view.total).toBeLessThan(600);
  expect(part.span.from >= LARGE_SPAN.from).toBe(true);
  expect(JSON.stringify({ part, large }).length).toBeLessThan(JSON.stringify(story(6000)).length / 10);
});

test("of a frozen story the rest is asked for by its hash", () => {
  expect(sent(6000, "", "f".repeat(32)).large?.address).toMatch(/&frozen=f{32}$/);
});
