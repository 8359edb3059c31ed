import {
  filterSentence,
  hasPeriod,
  isFiltering,
  joinWithOr,
  uncountedSentence,
} from "@/components/filters/filter-sentence";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";

const NAMES: Readonly<Record<string, string>> = { ada: "Ada Norling", board: "Harbour Board", wire: "Wire" };
const nameOf = (id: string) => NAMES[id] ?? id;
const filter = (some: Partial<EventFilter>): EventFilter => ({ ...NO_FILTER, ...some });

describe("filterSentence", () => {
  test.each([
    { shown: 24, of: {}, says: "All 24 events" },
    { shown: 9, of: { actors: ["ada"] }, says: "9 events that involve Ada Norling" },
    { shown: 1, of: { actors: ["ada"] }, says: "1 event that involves Ada Norling" },
    { shown: 0, of: { actors: ["ada"] }, says: "No event that involves Ada Norling" },
    {
      shown: 9,
      of: { actors: ["ada", "board"], outlets: ["wire"], from: "2025-04-01", to: "2025-04-15" },
      says: "9 events that involve Ada Norling or Harbour Board, reported by Wire, 1–15 April 2025",
    },
    {
      shown: 3,
      of: { actors: ["ada"], kinds: ["vote", "law and order"], text: " strike " },
      says: "3 events that involve Ada Norling, of the kind vote or law and order, that speak of “strike”",
    },
    { shown: 2, of: { outlets: ["nobody"] }, says: "2 events reported by nobody" },
    { shown: 7, of: { from: "2025-04-01", to: "2025-04-30" }, says: "7 events, April 2025" },
    { shown: 24, of: { from: "2014-01-01", to: "2025-12-31" }, says: "All 24 events, 2014–2025" },
    { shown: 0, of: { from: "2025-04-01" }, says: "No event, from 1 April 2025 on" },
    { shown: 2, of: { to: "2025-04-01" }, says: "2 events, until 1 April 2025" },
  ] as const)("says “$says”", ({ shown, of, says }) => {
    expect(filterSentence(shown, 24, filter(of), nameOf)).toBe(says);
  });

  test("counts one event as one", () => {
    expect(filterSentence(1, 1, NO_FILTER, nameOf)).toBe("One event");
  });
});

describe("uncountedSentence", () => {
  test.each([
    { of: {}, says: "Events (their number could not be had)" },
    { of: { text: "strike" }, says: "Events that speak of “strike” (their number could not be had)" },
    {
      of: { actors: ["ada"], outlets: ["wire"], to: "2025-04-15" },
      says: "Events that involve Ada Norling, reported by Wire, until 15 April 2025 (their number could not be had)",
    },
  ])("$says", ({ of, says }) => {
    expect(uncountedSentence(filter(of), nameOf)).toBe(says);
  });
});

describe("isFiltering", () => {
  test("takes blanks for no filter, and leaves the period to others", () => {
    expect(isFiltering(filter({ text: "  ", from: "2024-01-01" }))).toBe(false);
  });
});

describe("hasPeriod", () => {
  test("holds with one end", () => {
    expect([{}, { from: "2024-01-01" }, { to: "2024-01-01" }].map((some) => hasPeriod(filter(some)))).toEqual(
      [false, true, true],
    );
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
