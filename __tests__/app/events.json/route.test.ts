import { GET } from "@/app/events.json/route";

test("serves the story's own events as JSON", async () => {
  const response = await GET(new Request("http://localhost/events.json?from=2025-04-01&to=2025-04-16"));
  expect(response.headers.get("content-type")).toBe("application/json");
  const { sources, events } = await response.json();
  expect(sources).toHaveLength(5);
  expect(events.length).toBeGreaterThan(4);
  expect(
    events.every((event: { end: string | null }) => event.end === null || event.end >= "2025-04-01"),
  ).toBe(true);
});
