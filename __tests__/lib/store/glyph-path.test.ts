import { pathAt, sizedOutline } from "@/lib/store/glyph-path";

const SQUARE = [
  { type: "M", x: 100, y: 0 },
  { type: "L", x: 500, y: 0 },
  { type: "L", x: 500, y: 400 },
  { type: "Q", x1: 300, y1: 500, x: 100, y: 400 },
  { type: "Z" },
  { type: "M", x: 200, y: 100 },
  { type: "L", x: 250, y: 150 },
  { type: "L", x: 250, y: 150 },
  { type: "Z" },
] as const;

test("writes an outline downwards, from where the glyph begins", () => {
  expect(pathAt(sizedOutline(SQUARE, 0.01), 20)).toBe("M21 0h4v-4q-2-1-4 0zm1-1l.5-.5z");
});

test("has no ink for an empty outline", () => {
  expect(pathAt(sizedOutline([], 0.01), 20)).toBe("");
});

test("does not drift, however many small steps there are", () => {
  const steps = Array.from({ length: 300 }, (_, i) => ({ type: "L", x: i + 1, y: (i % 2) + 1 }) as const);
  const { rest } = sizedOutline([{ type: "M", x: 0, y: 0 }, ...steps], 0.0133);
  const moved = [...rest.matchAll(/h(-?[\d.]+)|l(-?[\d.]+)/g)].reduce(
    (sum, [, h, l]) => sum + Number(h ?? l),
    0,
  );
  expect(moved).toBeCloseTo(300 * 0.0133, 1);
});
