import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { viewToShare } from "@/components/workspace/view-to-share";
import { workspaceStory } from "@/components/workspace/workspace-story";

const herald = { id: "herald", name: "The Herald" };
const story = workspaceStory({
  title: "The harbour",
  opening: { from: "2025-04-01", to: "2025-04-30" },
  outlets: [{ id: "gazette", name: "The Gazette" }, herald],
  actors: [],
  sources: [sourceOf(), sourceOf({ id: "herald-1", outlet: herald })],
  events: [
    eventOf({ id: "a" }),
    eventOf({ id: "b", mentions: [mentionOf({ source: "herald-1", outlet: "herald" })] }),
  ],
});

test("says what the view shows, and where it is", () => {
  const shown = viewToShare(story, "outlet=herald&dark=true&width=480");
  expect(shown.events.map(({ id }) => id)).toEqual(["b"]);
  expect(shown.href).toBe("/?outlet=herald");
  expect(shown.sentence).toBe("1 event reported by The Herald.");
  expect(shown.choices).toEqual({ theme: "dark", maxWidthPx: 480 });
  expect(shown.problems).toEqual([]);
});

test("leaves out what it cannot use, of the view and of the choices, and says so", () => {
  const shown = viewToShare(story, "outlet=nobody&width=0&frozen=x");
  expect(shown.events).toHaveLength(2);
  expect(shown.choices).toEqual({ theme: "auto" });
  expect(shown.problems).toHaveLength(3);
});
