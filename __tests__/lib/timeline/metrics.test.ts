import { crowdRadius, dotRadius, typeFor } from "@/lib/timeline/metrics";

test("draws more outlets and larger crowds larger, within limits", () => {
  const dots = [1, 2, 3, 4, 5, 20].map(dotRadius);
  expect(dots).toEqual([...dots].sort((a, b) => a - b));
  expect(dotRadius(500)).toBe(12);
  expect(crowdRadius(6)).toBeLessThan(crowdRadius(60));
  expect(crowdRadius(1e6)).toBe(22);
});

test("sets narrow drawings in smaller type", () => {
  expect(typeFor(320).fontPx).toBeLessThan(typeFor(1100).fontPx);
});
