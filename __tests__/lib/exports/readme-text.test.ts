import { eventOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { EVENT_COLUMNS } from "@/lib/exports/event-columns";
import { MENTION_COLUMNS } from "@/lib/exports/mention-columns";
import { readmeText } from "@/lib/exports/readme-text";

const STORY = { id: "talks", title: "Talks", standfirst: "" };
const TEXT = readmeText(
  { sources: [sourceOf()], events: [eventOf()] },
  STORY,
  { origin: "https://news.example", query: "outlet=gazette" },
  [{ name: "events.csv", about: "a row for each dated event." }],
);

test("says what is in the archive, how much, and where it was had", () => {
  expect(TEXT).toContain("1 dated event and 1 statement, read by Datelines out of 1");
  expect(TEXT).toContain("was published on 2025-04-15.");
  expect(TEXT).toContain("https://news.example/?outlet=gazette");
  expect(TEXT).toContain("events.csv: a row for each dated event.");
});

test("explains every column", () => {
  for (const { name } of [...EVENT_COLUMNS, ...MENTION_COLUMNS]) expect(TEXT).toContain(`\r\n${name}: `);
});

test("no line is longer than 80 characters, and each ends as everywhere", () => {
  expect(Math.max(...TEXT.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(TEXT.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
