import { bundledFaces } from "@/lib/store/type-faces";

const FACES = bundledFaces();

test("letters stand as close as their font asks", () => {
  const width = (text: string) => FACES.widthOf(text, "regular", 1000);
  expect(width("A")).toBe(543);
  expect(width("AV")).toBeLessThan(width("A") + width("V"));
  expect(FACES.widthOf("To", "headline", 20)).toBeLessThan(
    FACES.widthOf("T", "headline", 20) + FACES.widthOf("o", "headline", 20),
  );
});

test.each(["regular", "semibold", "bold", "headline"] as const)(
  "%s has Latin, Cyrillic, Greek and their marks",
  (face) => {
    const runs = FACES.runsOf("Ağustos “Năm” Жизнь Ελλάδα Việt 12–13…", face, 16);
    expect(runs.map(({ text }) => text)).toEqual(runs.map(() => undefined));
  },
);

test("leaves to the viewer what no font has, each in its place", () => {
  const runs = FACES.runsOf("Tokyo 東京 met", "regular", 10);
  expect(runs.map(({ text }) => text)).toEqual([undefined, "東京", undefined]);
  expect(runs[2]?.x).toBeCloseTo((runs[1]?.x ?? 0) + 20);
  expect(FACES.runsOf("لقاء in Cairo", "regular", 10)).toMatchObject([{ text: "لقاء in Cairo", x: 0 }]);
});

test("has no ink for nothing", () => {
  expect(FACES.runsOf("", "bold", 12)).toEqual([]);
  expect(FACES.runsOf("\u200b\u0000", "bold", 12)).toEqual([]);
  expect(FACES.widthOf("\u00a0", "regular", 1000)).toBe(200);
});
