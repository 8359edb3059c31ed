import { dayNumberOf, isoDayOf, weekdayOf } from "@/lib/base/calendar";
import { easter, FEASTS, nearestFeast, orthodoxEaster } from "@/lib/temporal/feasts";

const dayIn = (name: string, year: number) => {
  const feast = FEASTS.find((each) => each.name === name);
  return feast && isoDayOf(feast.dayIn(year));
};

describe("easter", () => {
  // Dates as church calendars print them.
  test.each([
    [1989, "1989-03-26", "1989-04-30"],
    [2000, "2000-04-23", "2000-04-30"],
    [2008, "2008-03-23", "2008-04-27"],
    [2013, "2013-03-31", "2013-05-05"],
    [2024, "2024-03-31", "2024-05-05"],
    [2025, "2025-04-20", "2025-04-20"],
    [2038, "2038-04-25", "2038-04-25"],
  ])("falls in %i on %s in the west and %s in the east", (year, west, east) => {
    expect(isoDayOf(easter(year))).toBe(west);
    expect(isoDayOf(orthodoxEaster(year))).toBe(east);
  });

  test("is always a Sunday between 22 March and 25 April", () => {
    for (let year = 1600; year < 2400; year++) {
      const day = isoDayOf(easter(year));
      expect(day.slice(5) >= "03-22" && day.slice(5) <= "04-25").toBe(true);
      expect(weekdayOf(easter(year))).toBe(7);
    }
  });
});

describe("FEASTS", () => {
  test.each([
    ["thanksgiving", 1998, "1998-11-26"],
    ["labor-day", 2013, "2013-09-02"],
    ["memorial-day", 2021, "2021-05-31"],
    ["presidents-day", 2025, "2025-02-17"],
    ["election-day", 1998, "1998-11-03"],
    ["palm-sunday", 2025, "2025-04-13"],
    ["good-friday", 2025, "2025-04-18"],
    ["passover", 2024, "2024-04-23"],
    ["rosh-hashanah", 2023, "2023-09-16"],
    ["yom-kippur", 2025, "2025-10-02"],
    ["hanukkah", 2023, "2023-12-08"],
    ["hanukkah", 2024, "2024-12-26"],
    ["hanukkah", 2025, "2025-12-15"],
    ["purim", 2024, "2024-03-24"],
    ["shavuot", 2025, "2025-06-02"],
    ["sukkot", 2024, "2024-10-17"],
    ["canadian-thanksgiving", 2024, "2024-10-14"],
    ["victoria-day", 2024, "2024-05-20"],
    ["martin-luther-king-day", 2024, "2024-01-15"],
    ["mothering-sunday", 2025, "2025-03-30"],
    ["may-bank-holiday", 2020, "2020-05-08"],
    ["may-bank-holiday", 2024, "2024-05-06"],
    ["spring-bank-holiday", 2022, "2022-06-02"],
    ["august-bank-holiday", 2023, "2023-08-28"],
    ["remembrance-sunday", 2024, "2024-11-10"],
    ["patriots-day", 2013, "2013-04-15"],
  ])("puts %s of %i on %s", (name, year, day) => {
    expect(dayIn(name, year)).toBe(day);
  });

  test("gives the nearest feast, on either side of the day", () => {
    const christmas = FEASTS.find((feast) => feast.name === "christmas");
    expect(isoDayOf(nearestFeast(christmas?.dayIn ?? easter, dayNumberOf("2025-01-05")))).toBe("2024-12-25");
    expect(isoDayOf(nearestFeast(christmas?.dayIn ?? easter, dayNumberOf("2025-11-05")))).toBe("2025-12-25");
  });
});
