import { indexEvents } from "@/lib/timeline/event-index";
import { layOut } from "@/lib/timeline/layout";
import { paintsNode } from "@/lib/timeline/picture-paints";
import { viewOf } from "@/lib/timeline/scale";
import { OUTLETS, timedEvents } from "../../fixtures/timed-events";

const VIEW = viewOf({ from: "2025-01-01", to: "2025-12-31" });

const marksOf = (...dates: readonly string[]) =>
  layOut(indexEvents(timedEvents(...dates.map((date) => ({ date })))), VIEW, 900, 440).marks;

const idsIn = (dates: readonly string[]) =>
  paintsNode("p", OUTLETS, marksOf(...dates)).children.map(({ attributes }) => attributes.id);

describe("paintsNode", () => {
  test("has fades for the outlets of bars with an open end, and the hatching", () => {
    expect(idsIn(["2025-03-01/.."])).toEqual(["p-in-o0", "p-out-o0", "p-hatch"]);
  });

  test.each([[["2025-03-01/2025-06-30"]], [["2025-03-01"]], [[]]])(
    "has no fade where no bar fades: %j",
    (dates) => {
      expect(idsIn(dates)).toEqual(["p-hatch"]);
    },
  );

  test("is the same node for as long as the same outlets need it", () => {
    const first = paintsNode("p", OUTLETS, marksOf("2025-03-01/.."));
    expect(paintsNode("p", OUTLETS, marksOf("2025-05-01/..", "2025-02-02"))).toBe(first);
    expect(paintsNode("p", OUTLETS, marksOf("2025-02-02"))).not.toBe(first);
    expect(paintsNode("q", OUTLETS, marksOf("2025-02-02")).children[0]?.attributes.id).toBe("q-hatch");
  });
});
