import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { makeFile } from "@/components/share/file-of-copy";
import { MADE_FILES, type MadeFile } from "@/components/share/made-files";
import { NO_FILTER } from "@/lib/events/filter";
import { eventsCsv, mentionsCsv } from "@/lib/exports/csv";
import { storyJson } from "@/lib/exports/json";

const ORIGIN = "https://paper.example";
const FILTER = { ...NO_FILTER, outlets: ["herald"] };
const sources = [sourceOf({}), sourceOf({ id: "herald-1", outlet: { id: "herald", name: "The Herald" } })];
const kept = eventOf({ id: "kept", mentions: [mentionOf({ source: "herald-1", outlet: "herald" })] });
const left = eventOf({ id: "left", mentions: [mentionOf({})] });
const { fetch: given } = globalThis;
afterEach(() => {
  globalThis.fetch = given;
});

/** What the server of plain files answers. */
function serve(status: number) {
  const story = JSON.parse(storyJson({ sources, events: [kept, left] }, 0));
  const answer = { ok: status === 200, status, json: async () => story };
  globalThis.fetch = (async () => answer) as unknown as typeof fetch;
}

const textOf = async (name: MadeFile) => {
  const reader = new FileReader();
  const file = await makeFile(name, FILTER, ORIGIN);
  return new Promise((read) => {
    reader.onload = () => read(reader.result);
    reader.readAsText(file);
  });
};

test("writes the tables that the server would have written for the filter", async () => {
  serve(200);
  const shown = { sources, events: [kept] };
  expect(await textOf("events.csv")).toBe(eventsCsv(shown, { origin: ORIGIN }));
  expect(await textOf("mentions.csv")).toBe(mentionsCsv(shown, { origin: ORIGIN }));
  expect(await textOf("events.json")).toBe(storyJson(shown, 0));
});

test("writes a calendar of the events that pass", async () => {
  serve(200);
  const calendar = await textOf("events.ics");
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toContain("kept");
  expect(calendar).not.toContain("left@");
});

test.each(MADE_FILES)("fails for %s where the whole story cannot be had", async (name) => {
  serve(404);
  await expect(makeFile(name, FILTER, ORIGIN)).rejects.toThrow("404");
});
