import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import { partResponse } from "@/app/part-response";
import { openApi } from "@/lib/exports/open-api";

function ask(query: string): Promise<Response> {
  return partResponse(new Request(`http://localhost/events.json?${query}`));
}

test("without a window, the story's opening window", async () => {
  const view = await (await ask("width=1200")).json();
  expect(view).toMatchObject({ from: "2025-04-01", bins: [] });
  expect(view.inView).toBeGreaterThan(0);
  expect(view.inView).toBeLessThanOrEqual(view.total);
});

test("filters as everything else does", async () => {
  const all = await (await ask("width=800")).json();
  const some = await (await ask("width=800&outlet=newsweek&from=2025-04-10")).json();
  expect(some.total).toBeLessThan(all.total);
  expect(some.from).toBe("2025-04-10");
});

test.each(["0", "-1", "1000000000", "NaN", "1e3", ""])("refuses a width of %j", async (width) => {
  const response = await ask(`width=${width}`);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test.each([
  { frozen: "x", status: 400, code: "embed/bad-hash" },
  { frozen: "0".repeat(32), status: 404, code: "embed/not-frozen" },
])("refuses the frozen story $frozen with $status", async ({ frozen, status, code }) => {
  const response = await ask(`width=800&frozen=${frozen}`);
  expect(response.status).toBe(status);
  expect((await response.json()).problems).toMatchObject([{ code }]);
});

test("refuses a window that ends before it begins", async () => {
  expect((await ask("width=800&from=2025-04-10&to=2025-04-01")).status).toBe(400);
});

test.each([
  "width=800&lane=outlet",
  "width=800",
  "rows=5&sort=-date&page=2",
  "near=EVENT",
  "near=EVENT&kind=vote",
  "counts=1&outlet=newsweek",
])("answers %s in the shape that is described to programs", async (query) => {
  const { events } = await (await ask("rows=3")).json();
  const answer = await (await ask(query.replace("EVENT", events[1].id))).json();
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const { components } = JSON.parse(openApi("https://news.example"));
  const names = ["View", "EventPage", "EventPlace", "EventCounts"];
  const fits = names.filter((name) =>
    ajv.validate({ $ref: `#/components/schemas/${name}`, components }, answer),
  );
  expect(fits).toHaveLength(1);
});

test("a page of rows is sorted, and an event has its neighbours in the same order", async () => {
  const { events, total, pages } = await (await ask("rows=3&sort=-date")).json();
  expect(pages).toBe(Math.ceil(total / 3));
  const { previous, next, place, of } = await (await ask(`near=${events[1].id}&sort=-date`)).json();
  expect({ previous: previous.id, next: next.id, place, of }).toEqual({
    previous: events[0].id,
    next: events[2].id,
    place: 2,
    of: total,
  });
});

test.each(["rows=0", "rows=3&sort=size", "near=nothing-of-that-name", "near=", "rows=3&page=0"])(
  "refuses %s",
  async (query) => {
    expect((await ask(query)).status).toBe(400);
  },
);
