import { choicesOf, PROMINENT_ACTORS } from "@/components/workspace/facets";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { NO_FILTER } from "@/lib/events/filter";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);
const { events } = story;
const counts = (choices: readonly { readonly id: string; readonly count: number }[]) =>
  choices.map(({ id, count }) => `${id} ${count}`);

describe("choicesOf", () => {
  test("puts those whom all outlets tell of once among those whom one tells of often", () => {
    const minor = Array.from({ length: 9 }, (_, i) => ({ id: `minor-${i}`, name: `Minor ${i}` }));
    const crowded = events.map((event) =>
      event.mentions.length === 1 ? { ...event, actors: minor } : event,
    );
    const shown = choicesOf({ ...story, events: crowded }, NO_FILTER).actors.slice(0, PROMINENT_ACTORS);
    expect(counts(shown).slice(-3)).toEqual(["minor-3 2", "ada-norling 1", "harbour-board 1"]);
  });

  test("counts the whole story without a filter", () => {
    const choices = choicesOf(story, NO_FILTER);
    expect(counts(choices.actors)).toEqual(["ada-norling 2", "harbour-board 2", "dockers-union 1"]);
    expect(counts(choices.outlets)).toEqual(["the-courier 3", "gazette 2", "wire 2"]);
  });

  test("counts what the other filters leave, in the same order", () => {
    const choices = choicesOf(story, { ...NO_FILTER, outlets: ["gazette"] });
    expect(counts(choices.actors)).toEqual(["ada-norling 1", "harbour-board 1", "dockers-union 1"]);
    expect(counts(choices.outlets)).toEqual(["the-courier 3", "gazette 2", "wire 2"]);
  });

  test("counts kinds, and a period among the other filters", () => {
    expect(counts(choicesOf(story, NO_FILTER).kinds)).toEqual([
      "agreement 1",
      "meeting 1",
      "statement 1",
      "vote 1",
    ]);
    const june = choicesOf(story, { ...NO_FILTER, from: "2024-06-01", to: "2024-06-08", kinds: ["vote"] });
    expect(counts(june.kinds)).toEqual(["agreement 0", "meeting 1", "statement 0", "vote 1"]);
    expect(counts(june.outlets)).toEqual(["the-courier 1", "gazette 1", "wire 0"]);
  });

  test("keeps a choice that leads to nothing", () => {
    const choices = choicesOf(story, { ...NO_FILTER, text: "sold" });
    expect(counts(choices.actors)).toEqual(["ada-norling 0", "harbour-board 1", "dockers-union 0"]);
  });
});
