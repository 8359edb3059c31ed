import { choicesOf, PROMINENT_ACTORS } from "@/components/workspace/facets";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { NO_FILTER } from "@/lib/events/filter";
import { READ_STORY } from "../../fixtures/story";

const { events, outlets } = workspaceStory(READ_STORY);
const counts = (choices: readonly { readonly id: string; readonly count: number }[]) =>
  choices.map(({ id, count }) => `${id} ${count}`);

describe("choicesOf", () => {
  test("puts those whom all outlets tell of once among those whom one tells of often", () => {
    const minor = Array.from({ length: 9 }, (_, i) => ({ id: `minor-${i}`, name: `Minor ${i}` }));
    const crowded = events.map((event) =>
      event.mentions.length === 1 ? { ...event, actors: minor } : event,
    );
    const shown = choicesOf(crowded, NO_FILTER, outlets).actors.slice(0, PROMINENT_ACTORS);
    expect(counts(shown).slice(-3)).toEqual(["minor-5 2", "ada-norling 1", "harbour-board 1"]);
  });

  test("counts the whole story without a filter", () => {
    const choices = choicesOf(events, NO_FILTER, outlets);
    expect(counts(choices.actors)).toEqual(["ada-norling 2", "harbour-board 2", "dockers-union 1"]);
    expect(counts(choices.outlets)).toEqual(["the-courier 3", "gazette 2", "wire 2"]);
  });

  test("counts what the other filters leave, in the same order", () => {
    const choices = choicesOf(events, { ...NO_FILTER, outlets: ["gazette"] }, outlets);
    expect(counts(choices.actors)).toEqual(["ada-norling 1", "harbour-board 1", "dockers-union 1"]);
    expect(counts(choices.outlets)).toEqual(["the-courier 3", "gazette 2", "wire 2"]);
  });

  test("keeps a choice that leads to nothing", () => {
    const choices = choicesOf(events, { ...NO_FILTER, text: "sold" }, outlets);
    expect(counts(choices.actors)).toEqual(["ada-norling 0", "harbour-board 1", "dockers-union 0"]);
  });
});
