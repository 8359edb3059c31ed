import { between } from "@/components/timeline/fly";

const year = { startDay: 0, endDay: 365 };

test("begins and ends where it is asked to", () => {
  const week = { startDay: 100, endDay: 107 };
  expect(between(year, week, 0)).toEqual(year);
  const end = between(year, week, 1);
  expect(end.startDay).toBeCloseTo(100);
  expect(end.endDay).toBeCloseTo(107);
});

test("keeps the day in place about which it zooms", () => {
  const about = 200;
  const near = { startDay: about - 20, endDay: about - 20 + 36.5 };
  const place = ({ startDay, endDay }: typeof year) => (about - startDay) / (endDay - startDay);
  for (const part of [0.2, 0.5, 0.9]) expect(place(between(year, near, part))).toBeCloseTo(place(near), 5);
});

test("moves evenly between views of like length", () => {
  const next = { startDay: 100, endDay: 465 };
  expect(between(year, next, 0.25).startDay).toBeCloseTo(25);
});
