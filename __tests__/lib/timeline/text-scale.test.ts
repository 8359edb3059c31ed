import { scaledHeight, textScale, USUAL_TEXT_PX } from "@/lib/timeline/text-scale";

test("leaves a drawing as it is at the usual size of text", () => {
  expect(textScale(USUAL_TEXT_PX, 1160)).toBe(1);
  expect(textScale(USUAL_TEXT_PX, 100)).toBe(1);
});

test("shows words as many times larger as the page's text is", () => {
  expect(textScale(2 * USUAL_TEXT_PX, 1160)).toBe(2);
  expect(textScale(1.5 * USUAL_TEXT_PX, 288)).toBe(1.5);
});

test("shows words at twice their size on the narrowest screen", () => {
  expect(textScale(2 * USUAL_TEXT_PX, 252)).toBe(2);
});

test("never draws smaller than at the usual size", () => {
  expect(textScale(0.5 * USUAL_TEXT_PX, 1160)).toBe(1);
});

test("keeps room for labels however large the text", () => {
  expect(252 / textScale(10 * USUAL_TEXT_PX, 252)).toBe(126);
});

test("makes an enlarged drawing higher on the screen, but less so than its words", () => {
  expect(scaledHeight(440, 1)).toBe(440);
  const onScreen = 2 * scaledHeight(440, 2);
  expect(onScreen).toBeGreaterThan(440);
  expect(onScreen).toBeLessThan(2 * 440);
});
