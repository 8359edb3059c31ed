import { describeDate, describeDayLong, describeDays } from "@/lib/base/date-words";

describe("describeDate", () => {
  test.each([
    ["2025-04-11", "11 April 2025"],
    ["2025-03", "March 2025"],
    ["2022", "2022"],
    ["2022-23", "autumn 2022"],
    ["2023-24", "winter 2023–24"],
    ["1999-24", "winter 1999–2000"],
    ["199X", "the 1990s"],
    ["19XX", "the 20th century"],
    ["20XX", "the 21st century"],
    ["2025-04~", "about April 2025"],
    ["2025-04-11?", "possibly 11 April 2025"],
    ["2019%", "possibly about 2019"],
    ["2025-02/..", "since February 2025"],
    ["2025-04-11/..", "since 11 April 2025"],
    ["../2022-04", "until April 2022"],
    ["../2022-04~", "until about April 2022"],
    ["2025-04-12/2025-04-13", "12–13 April 2025"],
    ["2025-03-28/2025-04-02", "28 March – 2 April 2025"],
    ["2024-12-28/2025-01-02", "28 December 2024 – 2 January 2025"],
    ["2023-01/2023-03", "January–March 2023"],
    ["2023-11/2024-02", "November 2023 – February 2024"],
    ["2016/2018", "2016–2018"],
    ["2016~/2018", "about 2016 – 2018"],
    ["2016~/2018~", "about 2016–2018"],
    ["2025-04-11/2025-04-11", "11 April 2025"],
    ["0090-05-01", "1 May 90"],
  ])("puts %s into words", (edtf, words) => {
    expect(describeDate(edtf)).toBe(words);
  });

  test.each(["", "last Friday", "../..", "2025-05/2025-04"])("throws on %p, which is no EDTF", (text) => {
    expect(() => describeDate(text)).toThrow(RangeError);
  });
});

describe("describeDays", () => {
  test.each([
    ["2025-04-01", "2025-04-30", "April 2025"],
    ["2025-01-01", "2025-12-31", "2025"],
    ["2014-01-01", "2025-12-31", "2014–2025"],
    ["2024-02-01", "2024-02-29", "February 2024"],
    ["2024-02-01", "2024-02-28", "1–28 February 2024"],
    ["2025-04-01", "2025-04-16", "1–16 April 2025"],
    ["2025-04-11", "2025-04-11", "11 April 2025"],
  ])("names %s to %s", (from, to, words) => {
    expect(describeDays(from, to)).toBe(words);
  });
});

test("names the weekday of a day", () => {
  expect(describeDayLong("2025-04-11")).toBe("Friday 11 April 2025");
});
