import { clusterRuns } from "@/lib/timeline/cluster";

/** "ab|c": one mark for a and b, one for c. */
function drawn(centres: readonly number[], gap = 20): string {
  return clusterRuns(centres, gap)
    .map(({ first, last }) => "abcdefgh".slice(first, last + 1))
    .join("|");
}

describe("clusterRuns", () => {
  test.each([
    { does: "gives nothing for nothing", xs: [], marks: "" },
    { does: "keeps marks that are far enough apart", xs: [0, 30, 60], marks: "a|b|c" },
    { does: "joins marks closer than the gap", xs: [0, 5, 60], marks: "ab|c" },
    { does: "parts marks exactly a gap apart", xs: [0, 20], marks: "a|b" },
    { does: "breaks a long chain of close marks", xs: [0, 15, 30, 45], marks: "ab|cd" },
    { does: "joins marks on one spot", xs: [7, 7, 7], marks: "abc" },
  ])("$does", ({ xs, marks }) => {
    expect(drawn(xs)).toBe(marks);
  });

  test("groups alike wherever the marks lie", () => {
    const xs = [0, 5, 24, 26, 70];
    expect(drawn(xs.map((x) => x - 1000))).toBe(drawn(xs));
  });
});
