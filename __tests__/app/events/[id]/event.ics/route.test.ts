import { GET } from "@/app/events/[id]/event.ics/route";
import { loadStory } from "@/lib/store/load-story";

function ask(id: string): Promise<Response> {
  return GET(new Request(`http://paper.example/events/${id}/event.ics`), { params: Promise.resolve({ id }) });
}

test("an event of one day is an all-day entry", async () => {
  const { events } = await loadStory();
  const event = events.find(({ edtf }) => edtf === "2025-04-13");
  const response = await ask(event?.id ?? "");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await response.text();
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain("DTSTART;VALUE=DATE:20250413\r\nDTEND;VALUE=DATE:20250414\r\n");
});

test("an event of a month lasts that month", async () => {
  const { events } = await loadStory();
  const event = events.find(({ edtf }) => edtf === "2025-03");
  expect(await (await ask(event?.id ?? "")).text()).toContain(
    "DTSTART;VALUE=DATE:20250301\r\nDTEND;VALUE=DATE:20250401\r\n",
  );
});

test("an event that is not there is refused", async () => {
  const response = await ask("never");
  expect(response.status).toBe(404);
  expect((await response.json()).problems).toMatchObject([{ code: "event/unknown" }]);
});
