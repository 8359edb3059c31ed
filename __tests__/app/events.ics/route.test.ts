import { GET } from "@/app/events.ics/route";

async function entries(query: string): Promise<number> {
  const response = await GET(new Request(`http://localhost/events.ics${query}`));
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  return (await response.text()).split("BEGIN:VEVENT").length - 1;
}

test("holds the events of the filter, the coarser ones when asked for", async () => {
  const [all, coarse, filtered] = [
    await entries(""),
    await entries("?coarse=1"),
    await entries("?outlet=newsweek"),
  ];
  expect(filtered).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(filtered);
  expect(coarse).toBeGreaterThan(all);
});

test("refuses a flag that is none", async () => {
  expect((await GET(new Request("http://localhost/events.ics?coarse=very"))).status).toBe(400);
});
