import ICAL from "ical.js";
import { realStory } from "@/__tests__/fixtures/real-story";
import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { eventsIcal } from "@/lib/exports/ical";

const OPTIONS = { origin: "https://example.org", name: "Talks" };
const SOURCES = [sourceOf()];

/** Lines as a calendar program reads them, folds undone. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}

test("a day is an all-day entry that ends on the next", () => {
  const { text, leftOut } = eventsIcal(
    { sources: SOURCES, events: [eventOf({ edtf: "2024-02-29" })] },
    OPTIONS,
  );
  expect(leftOut).toBe(0);
  expect(text).toMatchInlineSnapshot(`
"BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Datelines//Datelines 1.0//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Talks
X-WR-CALDESC:1 dated event.
BEGIN:VEVENT
UID:e-1@datelines
DTSTAMP:20250415T000000Z
DTSTART;VALUE=DATE:20240229
DTEND;VALUE=DATE:20240301
SUMMARY:The council met
DESCRIPTION:The Gazette: The council met on 11 April.
CATEGORIES:meeting
URL:https://example.org/events/e-1
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"
`);
});

test("coarser dates are left out, and counted", () => {
  const events = ["2014", "2025-04", "2025-04-12/2025-04-13", "../2022", "2025-04-11"].map((edtf, index) =>
    eventOf({ id: `e-${index}`, edtf }),
  );
  const fine = eventsIcal({ sources: SOURCES, events }, OPTIONS);
  expect(fine.leftOut).toBe(4);
  expect(linesOf(fine.text)).toContain("X-WR-CALDESC:1 dated event\\; 4 not dated to the day are left out.");
  const coarse = eventsIcal({ sources: SOURCES, events }, { ...OPTIONS, coarse: true });
  expect(coarse.leftOut).toBe(1);
  expect(linesOf(coarse.text)).toContain("DTEND;VALUE=DATE:20250414");
});

test("text is escaped and control characters dropped", () => {
  const event = eventOf({ title: "a\\b; c, d\u0007", mentions: [mentionOf({ quote: "one\r\ntwo" })] });
  const lines = linesOf(eventsIcal({ sources: SOURCES, events: [event] }, OPTIONS).text);
  expect(lines).toContain("SUMMARY:a\\\\b\\; c\\, d");
  expect(lines).toContain("DESCRIPTION:The Gazette: one\\ntwo");
});

test("no line is longer than 75 bytes, and no character is cut in two", () => {
  const event = eventOf({ title: "🕊é“a".repeat(60) });
  const { text } = eventsIcal({ sources: SOURCES, events: [event] }, OPTIONS);
  const sizes = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(linesOf(text)).toContain(`SUMMARY:${event.title}`);
});

test("a strict parser reads the whole story", async () => {
  ICAL.design.strict = true;
  const story = await realStory();
  const calendar = new ICAL.Component(ICAL.parse(eventsIcal(story, { ...OPTIONS, coarse: true }).text));
  const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  const dated = story.events.filter(({ start, end }) => start !== null && end !== null);
  expect(entries.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@datelines`));
  expect(entries.map(({ summary }) => summary)).toEqual(dated.map(({ title }) => title));
  expect(entries.every(({ startDate, endDate }) => startDate.isDate && endDate.compare(startDate) > 0)).toBe(
    true,
  );
});

test("the last day of the calendar has no end after it", () => {
  const { text } = eventsIcal({ sources: SOURCES, events: [eventOf({ edtf: "9999-12-31" })] }, OPTIONS);
  expect(text).toContain("DTSTART;VALUE=DATE:99991231");
  expect(text).not.toContain("DTEND");
});
