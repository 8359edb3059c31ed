import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { storySummary } from "@/lib/cli/story-summary";

const STORY = {
  story: { id: "s", title: "S", standfirst: "", from: "2025-04-01", to: "2025-04-02", timeZone: "UTC" },
  sources: [sourceOf()],
  events: [eventOf({ mentions: [mentionOf(), mentionOf()] })],
  outlets: [],
  actors: [],
  joints: new Map(),
  failures: [],
  problems: [],
  formerIds: new Map(),
  sourceCount: 1,
};

test("counts what was read", () => {
  expect(storySummary(STORY)).toBe("1 source, 2 mentions, 1 event, no problems.");
});

test("says that some were not", () => {
  const problems = [{ code: "source/no-text", where: "x" }] as const;
  expect(storySummary({ ...STORY, sourceCount: 3, problems })).toBe(
    "1 of 3 sources, 2 mentions, 1 event, 1 problem.",
  );
});
