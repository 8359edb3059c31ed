import { mentionOf } from "@/__tests__/fixtures/story-events";
import type { Draft } from "@/lib/events/draft";
import { withUniqueIds } from "@/lib/events/unique-ids";

function draftOf(id: string, quoteStart: number): Draft {
  return {
    mention: mentionOf({ id, quoteStart }),
    candidates: [],
    form: "no subject",
    wording: new Map(),
    surroundings: { own: new Set(), around: new Set() },
    sentence: 0,
    core: "meet",
    acts: [],
    saying: false,
    agent: "",
    published: "2025-04-15",
    isHeading: false,
    finite: true,
    said: new Set(),
  };
}

test("a sentence printed twice has an id for each place", () => {
  const drafts = withUniqueIds([
    draftOf("a-1", 0),
    draftOf("a-2", 10),
    draftOf("a-1", 20),
    draftOf("a-1", 30),
  ]);
  expect(drafts.map(({ mention }) => [mention.id, mention.quoteStart])).toEqual([
    ["a-1", 0],
    ["a-2", 10],
    ["a-1-2", 20],
    ["a-1-3", 30],
  ]);
});
