import { groupByDate, isInWindow } from "@/components/workspace/group-events";
import { spanOf } from "@/lib/base/edtf";
import type { StoryEvent } from "@/lib/events/types";
import { EVENTS } from "../../fixtures/story";

const [template] = EVENTS;
function dated(id: string, edtf: string): StoryEvent {
  if (!template) throw new Error("the fixture is empty");
  return { ...template, ...spanOf(edtf), id };
}

describe("groupByDate", () => {
  test("gathers events of the same words", () => {
    const groups = groupByDate([dated("a", "2024"), dated("b", "2024-06-03"), dated("c", "2024-06-03")]);
    expect(groups.map(({ date, events }) => `${date}: ${events.map(({ id }) => id).join(" ")}`)).toEqual([
      "2024: a",
      "3 June 2024: b c",
    ]);
  });

  test("gives no two groups of one name", () => {
    const groups = groupByDate([dated("a", "2024"), dated("b", "2024-06-03"), dated("c", "2024")]);
    expect(groups).toHaveLength(2);
  });
});

describe("isInWindow", () => {
  test.each([
    { edtf: "2024-06-01", inside: true },
    { edtf: "2024-06-12", inside: true },
    { edtf: "2024-05-31", inside: false },
    { edtf: "2024-06-13", inside: false },
    { edtf: "2024", inside: true },
    { edtf: "2024-05-30/2024-06-01", inside: true },
    { edtf: "2024-02/..", inside: true },
    { edtf: "2024-07/..", inside: false },
    { edtf: "../2024-06", inside: true },
    { edtf: "../2024-05", inside: false },
  ])("$edtf: $inside", ({ edtf, inside }) => {
    expect(isInWindow(dated("a", edtf), { from: "2024-06-01", to: "2024-06-12" })).toBe(inside);
  });
});
