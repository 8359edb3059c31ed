import { isTimeZone, publicationDay } from "@/lib/store/publication-day";

test.each([
  { does: "takes a date as it stands", text: "2025-04-15", day: "2025-04-15" },
  { does: "ignores spaces around it", text: " 2025-04-15 ", day: "2025-04-15" },
  {
    does: "moves a late evening in UTC to the next day in Kyiv",
    text: "2025-04-15T22:30:00Z",
    day: "2025-04-16",
  },
  { does: "knows summer time", text: "2025-04-15T21:00Z", day: "2025-04-16" },
  { does: "knows winter time", text: "2025-01-15T21:59:59.999Z", day: "2025-01-15" },
  { does: "reads an offset", text: "2025-04-15T18:00:00-04:00", day: "2025-04-16" },
  { does: "reads an offset without colon, after spaces", text: "2025-04-16 00:30 +0300", day: "2025-04-16" },
  { does: "leaves the publisher's own clock alone", text: "2025-04-15 23:59", day: "2025-04-15" },
])("$does", ({ text, day }) => {
  expect(publicationDay(text, "Europe/Kyiv")).toBe(day);
});

test.each([
  "2025-02-30",
  "2025-13-01",
  "15 April 2025",
  "2025-04-15T25:00Z",
  "2025-04-15T10:61Z",
  "2025-04-15T10:00+99:99",
  "2025-04",
  "yesterday",
  "2025-04-15Tea",
  "",
])("refuses %p", (text) => {
  expect(publicationDay(text, "Europe/Kyiv")).toBeUndefined();
});

test("knows the world's time zones from made-up ones", () => {
  expect(["Europe/Kyiv", "UTC", "America/New_York", "Mars/Olympus", ""].filter(isTimeZone)).toEqual([
    "Europe/Kyiv",
    "UTC",
    "America/New_York",
  ]);
});
