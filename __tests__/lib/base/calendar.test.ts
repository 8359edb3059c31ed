import {
  addDays,
  addMonths,
  daysInMonth,
  isoDayOf,
  mondayOf,
  parseIsoDay,
  toDayNumber,
  toDayParts,
  weekdayOf,
} from "@/lib/base/calendar";

describe("calendar", () => {
  test("agrees with the platform's UTC calendar over 800 years", () => {
    const ours: unknown[] = [];
    const theirs: unknown[] = [];
    for (let number = -200_000; number < 100_000; number += 13) {
      const date = new Date(number * 86_400_000);
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      ours.push([toDayParts(number), toDayNumber(parts), weekdayOf(number)]);
      theirs.push([parts, number, date.getUTCDay() || 7]);
    }
    expect(ours.length).toBeGreaterThan(23_000);
    expect(ours).toEqual(theirs);
  });

  test.each([
    ["2025-02-29", "a day that does not exist"],
    ["2025-13-01", "a month that does not exist"],
    ["11 April 2025", "another notation"],
  ])("refuses %s, %s", (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  test("cuts to the month's length when months are added", () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2025, month: 3, day: 31 }, -1)).toEqual({ year: 2025, month: 2, day: 28 });
    expect(addMonths({ year: 2025, month: 1, day: 5 }, -13)).toEqual({ year: 2023, month: 12, day: 5 });
  });

  test("adds days across years", () => {
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  test("finds the Monday of a week", () => {
    const sunday = toDayNumber({ year: 2025, month: 4, day: 13 });
    expect(isoDayOf(mondayOf(sunday))).toBe("2025-04-07");
  });
});
