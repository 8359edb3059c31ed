import { textWidth } from "@/lib/timeline/text-width";

test("grows with the text and with the size", () => {
  expect(textWidth("", 13)).toBe(0);
  expect(textWidth("Putin", 13)).toBeGreaterThan(textWidth("Put", 13));
  expect(textWidth("Putin", 26)).toBeGreaterThan(1.9 * textWidth("Putin", 13));
});

test("is a little more than a browser draws", () => {
  // 1,000 px Source Sans 3 at weight 400, measured in Chromium: 23,552 px.
  const measured = 23.552 * 13;
  const estimate = textWidth("Witkoff meets Putin in Saint Petersburg for the third time", 13);
  expect(estimate).toBeGreaterThan(measured);
  expect(estimate).toBeLessThan(measured * 1.15);
});

test("counts characters of other scripts as wide", () => {
  expect(textWidth("港", 13)).toBeGreaterThanOrEqual(13);
  expect(textWidth("Ж", 13)).toBeGreaterThan(7);
});
