import { crowdShapes, labelShapes } from "@/lib/timeline/labels";
import { singleLine, typeFor } from "@/lib/timeline/metrics";

const type = typeFor(1100);
const spelled = (shapes: Iterable<{ readonly lines: readonly string[] }>) =>
  [...shapes].map(({ lines }) => lines.join("|"));

describe("labelShapes", () => {
  test("offers the whole title before a shortened one", () => {
    const title = "Union envoy visits the capital for talks with the ministry";
    const shapes = [...labelShapes(title, false, type)];
    const cut = shapes.findIndex(({ shortened }) => shortened);
    expect(cut).toBeGreaterThan(0);
    expect(shapes.slice(cut).every(({ shortened }) => shortened)).toBe(true);
  });

  test("offers each shape once", () => {
    const shapes = spelled(labelShapes("Talks open", false, type));
    expect(shapes).toEqual(["Talks open"]);
  });

  test("needs more rows for letters and for lines", () => {
    const [plain] = labelShapes("Talks open", false, type);
    const [lettered] = labelShapes("Talks open", true, type);
    expect(lettered?.rows).toBeGreaterThan(plain?.rows ?? 0);
  });

  test("lets a single line run longer, and shortens it step by step where that has no room", () => {
    const title = "Russia’s double ballistic missile strike on the city center of Sumy";
    expect(spelled(labelShapes(title, false, singleLine(type)))).toEqual([
      title,
      "Russia’s double ballistic missile strike on the city…",
      "Russia’s double ballistic…",
      "Russia’s double…",
    ]);
  });

  test("gives a long word a line of its own and never cuts it", () => {
    const word = "Rindfleischetikettierungsüberwachungsaufgabe";
    expect(spelled(labelShapes(word, false, type))).toEqual([word]);
  });
});

test("names a crowd after its first event and counts the rest", () => {
  expect(spelled(crowdShapes("Talks open in the customs house", 19, type))[0]).toBe(
    "Talks open in the|customs house|and 19 more",
  );
});
