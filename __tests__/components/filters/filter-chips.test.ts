import { filterChips } from "@/components/filters/filter-chips";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";

const FILTER: EventFilter = {
  actors: ["ada", "board"],
  outlets: ["wire"],
  kinds: ["vote"],
  text: " strike ",
  from: "2024-06-01",
  to: "2024-06-08",
};

describe("filterChips", () => {
  test("names every condition", () => {
    expect(filterChips(FILTER, (id) => id.toUpperCase()).map(({ label }) => label)).toEqual([
      "ADA",
      "BOARD",
      "WIRE",
      "vote",
      "“strike”",
      "1–8 June 2024",
    ]);
  });

  test("leaves the other conditions when one is dropped", () => {
    const withoutKeys = filterChips(FILTER, (id) => id).map(({ without }) => without);
    expect(withoutKeys[0]).toEqual({ ...FILTER, actors: ["board"] });
    expect(withoutKeys[4]).toEqual({ ...FILTER, text: "" });
    const { from: _from, to: _to, ...timeless } = FILTER;
    expect(withoutKeys[5]).toEqual(timeless);
  });

  test("has nothing to drop where nothing is asked for", () => {
    expect(filterChips(NO_FILTER, (id) => id)).toEqual([]);
  });
});
