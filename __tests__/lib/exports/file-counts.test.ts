import { fileCounts } from "@/lib/exports/file-counts";
import { eventsIcal } from "@/lib/exports/ical";
import { loadStory } from "@/lib/store/load-story";

test("counts rows, statements, and what a calendar holds", async () => {
  const { events, sources } = await loadStory();
  const counts = fileCounts(events);
  const statements = events.reduce((sum, event) => sum + event.mentions.length, 0);
  const { leftOut } = eventsIcal({ events, sources }, { origin: "", name: "" });
  expect(counts["events.csv"]).toBe(`${events.length} rows`);
  expect(counts["mentions.csv"]).toBe(`${statements} rows`);
  expect(counts["events.ics"]).toBe(`${events.length - leftOut} of ${events.length} events`);
  expect(counts["feed.atom"]).toBe(`${events.length} events`);
});

test("says one row, and none", () => {
  expect(fileCounts([])["events.csv"]).toBe("0 rows");
  expect(fileCounts([])["events.ics"]).toBe("0 events");
});

test("says that a feed holds the newest hundred", async () => {
  const [event] = (await loadStory()).events;
  const many = event ? Array.from({ length: 1200 }, () => event) : [];
  expect(fileCounts(many)["feed.atom"]).toBe("100 of 1,200 events");
});
