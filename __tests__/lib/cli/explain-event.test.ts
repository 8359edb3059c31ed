import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { explainEvent } from "@/lib/cli/explain-event";

const event = eventOf({ datesAgree: false, mentions: [mentionOf({ quote: "The council\nmet." })] });
const story = { sources: [sourceOf()], events: [event], joints: new Map(), failures: [] };

test("tells each outlet's words and how its date was read", () => {
  expect(explainEvent(story, "e-1")).toBe(
    [
      "The council met",
      "2025-04-11, meeting, outlets differ on the date",
      "",
      "Mentions",
      "  m-1 (The Gazette)",
      "    The council met.",
      "    2025-04-11: “11 April”, published Tuesday 15 April 2025, is Friday 11 April 2025 [day-month]",
      "",
      "One mention: nothing was merged.",
      "",
    ].join("\n"),
  );
});

test("knows no event by another id", () => {
  expect(explainEvent(story, "e-2")).toBeUndefined();
});
