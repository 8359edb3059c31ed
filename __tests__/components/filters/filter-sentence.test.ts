import { filterSentence, isFiltering, joinWithOr } from "@/components/filters/filter-sentence";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";

const NAMES: Readonly<Record<string, string>> = { ada: "Ada Norling", board: "Harbour Board", wire: "Wire" };
const nameOf = (id: string) => NAMES[id] ?? id;
const filter = (some: Partial<EventFilter>): EventFilter => ({ ...NO_FILTER, ...some });

describe("filterSentence", () => {
  test.each([
    { shown: 24, of: {}, says: "All 24 events" },
    { shown: 9, of: { actors: ["ada"] }, says: "9 of 24 events involve Ada Norling" },
    { shown: 1, of: { actors: ["ada"] }, says: "1 of 24 events involves Ada Norling" },
    { shown: 0, of: { actors: ["ada"] }, says: "No event involves Ada Norling" },
    {
      shown: 9,
      of: { actors: ["ada", "board"], outlets: ["wire"] },
      says: "9 of 24 events involve Ada Norling or Harbour Board and are reported by Wire",
    },
    {
      shown: 3,
      of: { actors: ["ada"], kinds: ["vote"], text: " strike " },
      says: "3 of 24 events involve Ada Norling, are of the kind vote and speak of “strike”",
    },
    { shown: 2, of: { outlets: ["nobody"] }, says: "2 of 24 events are reported by nobody" },
  ])("says “$says”", ({ shown, of, says }) => {
    expect(filterSentence(shown, 24, filter(of), nameOf)).toBe(says);
  });

  test("counts one event as one", () => {
    expect(filterSentence(1, 1, NO_FILTER, nameOf)).toBe("One event");
  });
});

describe("isFiltering", () => {
  test("takes blanks and a period for no filter", () => {
    expect(isFiltering(filter({ text: "  ", from: "2024-01-01" }))).toBe(false);
  });
});

describe("joinWithOr", () => {
  test("joins none, one, two and three", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(joinWithOr)).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
  });
});
