import { spanOfEvents, workspaceStory } from "@/components/workspace/workspace-story";
import { READ_STORY } from "../../fixtures/story";

describe("workspaceStory", () => {
  test("spans the events and the opening window", () => {
    expect(workspaceStory(READ_STORY).span).toEqual({ from: "2019-01-01", to: "2024-06-12" });
  });

  test("names everyone who takes part once", () => {
    const ids = workspaceStory(READ_STORY).actors.map(({ id }) => id);
    expect(ids.sort()).toEqual(["ada-norling", "dockers-union", "harbour-board"]);
  });

  test("knows the other names of those who are listed", () => {
    const { actors } = workspaceStory(READ_STORY);
    expect(actors.find(({ id }) => id === "ada-norling")?.aliases).toContain("Norling");
    expect(actors.find(({ id }) => id === "dockers-union")?.aliases).toEqual([]);
  });

  test("gives colours to the outlets of the story only", () => {
    const outlets = [{ id: "unheard", name: "Unheard" }, ...READ_STORY.outlets];
    const styles = workspaceStory({ ...READ_STORY, outlets }).outlets;
    expect(styles.map(({ id, colour }) => `${id} ${colour}`)).toEqual([
      "the-courier var(--outlet-1)",
      "gazette var(--outlet-2)",
      "wire var(--outlet-3)",
    ]);
  });
});

describe("spanOfEvents", () => {
  test("is the opening window where there are no events", () => {
    expect(spanOfEvents([], READ_STORY.opening)).toEqual(READ_STORY.opening);
  });
});
