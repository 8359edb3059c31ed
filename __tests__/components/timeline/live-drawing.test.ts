import { LiveDrawing } from "@/components/timeline/live-drawing";
import { outletStyles } from "@/lib/timeline/palette";
import { indexPress, SYNTHETIC_OUTLETS, syntheticColumns } from "@/lib/timeline/synthetic-columns";
import { syntheticPress } from "@/lib/timeline/synthetic-press";

const press = syntheticPress(400, 3);
const columns = syntheticColumns(press);
const context = {
  outlets: outletStyles(SYNTHETIC_OUTLETS),
  paints: "p",
  nameOf: ({ key }: { readonly key: string }) => `name of ${key}`,
  hrefOf: (id: string) => `?event=${id}`,
  hrefOfCrowd: ({ key }: { readonly key: string }) => `?crowd=${key}`,
};
const heads = { collapsed: new Set<string>(), headsBeside: true };

function drawing(lane: "outlet" | "none") {
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const index = indexPress(press, columns, lane);
  const options = lane === "none" ? {} : { lanes: heads };
  return { root, live: new LiveDrawing(root, { index, widthPx: 1000, heightPx: 440, options, context }) };
}

/** Elements with their attributes by name: in which order they were written is nobody's concern. */
function treeOf(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const within = element.children.length > 0 ? [...element.children].map(treeOf) : element.textContent;
  return [element.tagName, attributes, within];
}

/** Steps of a zoom in, a drag and a zoom out. */
const STEPS = Array.from({ length: 44 }, (_, i) => {
  const days = 4800 / 1.3 ** Math.min(i, 44 - i);
  const middle = 18_300 + (i > 18 && i < 26 ? (i - 22) * days * 0.2 : 0);
  return { startDay: middle - days / 2, endDay: middle + days / 2 };
});

describe("LiveDrawing", () => {
  test.each(["outlet", "none"] as const)("rests as if drawn for the first time, lanes: %s", (lane) => {
    const gesture = drawing(lane);
    for (const [i, view] of STEPS.entries()) {
      gesture.live.show(view, true);
      if (i % 20 !== 0) continue;
      gesture.live.show(view);
      const first = drawing(lane);
      first.live.show(view);
      expect(treeOf(gesture.root)).toEqual(treeOf(first.root));
    }
  });

  test("names nothing while a gesture is under way, and everything when it rests", () => {
    const { root, live } = drawing("outlet");
    const named = () =>
      [...root.querySelectorAll("a")].filter((link) => link.hasAttribute("aria-label")).length;
    live.show({ startDay: 18_000, endDay: 18_600 }, true);
    expect(named()).toBe(0);
    live.show({ startDay: 18_000, endDay: 18_600 });
    expect(named()).toBe(live.marks.length);
  });

  test("leaves the words of many new marks to the drawing that follows, and no others'", () => {
    const { root, live } = drawing("none");
    const words = () => root.querySelectorAll(".timeline-label, .timeline-letters").length;
    const [wide, near] = [
      { startDay: 17_500, endDay: 19_000 },
      { startDay: 18_100, endDay: 18_600 },
    ];
    expect(live.show(wide, true)).toBe(false);
    expect(words()).toBeGreaterThan(0);
    const known = new Set(live.marks.map(({ key }) => key));
    expect(live.show(near, true)).toBe(true);
    const kept = live.marks.filter(({ key, label }) => label && known.has(key));
    expect(root.querySelectorAll(".timeline-label")).toHaveLength(kept.length);
    expect(live.show(near, true)).toBe(false);
    const labelled = live.marks.filter(({ label }) => label);
    expect(root.querySelectorAll(".timeline-label")).toHaveLength(labelled.length);
    expect(labelled.length).toBeGreaterThan(kept.length);
  });

  test("shows nothing of a view that is rehearsed, and the same as ever when it comes", () => {
    const rehearsed = drawing("outlet");
    const plain = drawing("outlet");
    for (const { live } of [rehearsed, plain]) live.show({ startDay: 18_000, endDay: 18_600 });
    const before = treeOf(rehearsed.root);
    for (const drawn of [true, false])
      for (const step of rehearsed.live.rehearse({ startDay: 18_200, endDay: 18_350 }, drawn)) step();
    expect(treeOf(rehearsed.root)).toEqual(before);
    for (const { live } of [rehearsed, plain]) live.show({ startDay: 18_200, endDay: 18_350 });
    expect(treeOf(rehearsed.root)).toEqual(treeOf(plain.root));
  });
});
