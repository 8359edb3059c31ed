import { inferPublished } from "@/lib/temporal/infer-published";

describe("inferPublished", () => {
  test.each([
    ["a date at the head", "Saturday, March 12, 2005\n\nThe talks began.", "2005-03-12"],
    ["an ISO date at the head", "Updated 2024-05-06. The talks began.", "2024-05-06"],
    [
      "the date that it is said to be updated on",
      "On 3 May 2010 they met.\n\nThey parted.\n\n(Updated 15 April 2025)",
      "2025-04-15",
    ],
    [
      "a dateline and a year named later",
      "NAIROBI, Sept 3 (Wire) — Rain fell. It was the worst of 2024.",
      "2024-09-03",
    ],
    [
      "a dateline's year, not one of a plan",
      "LIMA, 4 June – It opened in 2019 and is to grow by 2030.",
      "2019-06-04",
    ],
    [
      "a weekday that fixes the year",
      "She said so in an interview on Monday, April 14th. The war began in February 2022.",
      "2025-04-14",
    ],
    [
      "the latest of several weekdays",
      "On Friday, 11 April, they met; on Monday, 14 April, she spoke of 2025.",
      "2025-04-14",
    ],
  ])("takes %s", (_, text, day) => {
    expect(inferPublished(text)?.day).toBe(day);
  });

  test("says why", () => {
    expect(inferPublished("She spoke on Monday, April 14th. It began in 2022.")?.reason).toContain(
      "Monday, April 14th",
    );
  });

  test.each([
    ["a text without dates", "They met and talked."],
    ["a weekday alone", "They met on Monday."],
    ["a day without a year anywhere", "They met on Monday, April 14th."],
    ["a weekday that fits no near year", "They met on Friday, April 14th. It began in 2024."],
    ["a dateline without a year anywhere", "NAIROBI, Sept 3 (Wire) — Rain fell."],
    ["a report that another published", "They read a report published on Monday. It rained."],
    ["a day that does not exist", "February 30, 2024. They met."],
  ])("gives up on %s", (_, text) => {
    expect(inferPublished(text)).toBeUndefined();
  });
});
