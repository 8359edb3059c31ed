// What an analyst gets, read by another's CSV parser.

import { parse } from "csv-parse/sync";
import { expect, test } from "./support/test";

type Row = Readonly<Record<string, string>>;

const EVENT_COLUMNS =
  "event_id,date_edtf,date_start,date_end,date_precision,date_qualifier,title,kind,actors,actor_ids,places,n_articles,n_outlets,outlets,outlet_ids,dates_agree,url";
const MENTION_COLUMNS =
  "event_id,mention_id,source_id,outlet,article_title,article_url,published,expression,date_edtf,date_start,date_end,date_rule,anchor_date,quote,quote_start,quote_end,actors";

function rows(text: string): readonly Row[] {
  return parse(text, { columns: true, record_delimiter: "\r\n" });
}

test("downloads a row for each event", async ({ page, request }) => {
  await page.goto("/");
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Events, CSV" }).click();
  expect((await started).suggestedFilename()).toMatch(/events\.csv$/);

  const response = await request.get("/events.csv");
  expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers()["content-disposition"]).toMatch(/^attachment/);
  const text = await response.text();
  expect(text.split("\r\n", 1)[0]).toBe(EVENT_COLUMNS);
  expect(text.endsWith("\r\n")).toBe(true);

  const events = rows(text);
  const of = (day: string, kind: string) =>
    events.filter((event) => event.date_edtf === day && event.kind === kind);
  expect(of("2025-04-02", "visit")).toHaveLength(1);
  expect(of("2025-04-02", "visit")[0]?.actors).toContain("Dmitriev");
  expect(of("2025-04-13", "attack")).toHaveLength(1);
  expect(of("2025-04-14", "interview")).toHaveLength(1);
  const [meeting, ...others] = of("2025-04-11", "meeting");
  expect(others).toEqual([]);
  expect(meeting?.actors).toMatch(/Witkoff.*Putin|Putin.*Witkoff/);
  expect(Number(meeting?.n_outlets)).toBeGreaterThanOrEqual(4);
  expect(meeting?.dates_agree).toBe("false");
});

test("downloads a row for each statement", async ({ request }) => {
  const text = await (await request.get("/mentions.csv")).text();
  expect(text.split("\r\n", 1)[0]).toBe(MENTION_COLUMNS);
  const events = rows(await (await request.get("/events.csv")).text());
  const mentions = rows(text);
  const ids = new Set(events.map(({ event_id }) => event_id));
  expect(mentions.filter(({ event_id = "" }) => !ids.has(event_id))).toEqual([]);
  expect(mentions.length).toBeGreaterThan(events.length);
  for (const { quote = "", expression = "" } of mentions) expect(quote).toContain(expression);
});

test("gives files of the present view", async ({ page, request }) => {
  await page.goto("/?outlet=newsweek");
  const address = await page.getByRole("link", { name: "Statements, CSV" }).getAttribute("href");
  expect(address).toBe("/mentions.csv?outlet=newsweek");
  const filtered = rows(await (await request.get("/events.csv?outlet=newsweek")).text());
  const all = rows(await (await request.get("/events.csv")).text());
  expect(filtered.length).toBeGreaterThan(0);
  expect(filtered.length).toBeLessThan(all.length);
  for (const { outlet_ids } of filtered) expect(outlet_ids?.split("; ")).toContain("newsweek");
});

test("gives the same events as JSON", async ({ request }) => {
  const response = await request.get("/events.json");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const { events, sources } = await response.json();
  expect(sources).toHaveLength(5);
  const csv = rows(await (await request.get("/events.csv")).text());
  expect(events.map(({ id }: { id: string }) => id)).toEqual(csv.map(({ event_id }) => event_id));
});

test("offers a byte order mark for Excel", async ({ request }) => {
  const mark = Buffer.from([0xef, 0xbb, 0xbf]);
  expect((await (await request.get("/events.csv?bom=1")).body()).subarray(0, 3)).toEqual(mark);
  expect((await (await request.get("/events.csv")).body()).subarray(0, 3)).not.toEqual(mark);
});

for (const address of ["/events.json", "/events.csv", "/mentions.csv"]) {
  for (const query of ["from=31/02/2024", "actor=nobody-known", "outlet=%00", "kind=party"]) {
    test(`refuses ${address}?${query} with a problem document`, async ({ request }) => {
      const response = await request.get(`${address}?${query}`);
      expect(response.status()).toBe(400);
      expect(response.headers()["content-type"]).toMatch(/^application\/problem\+json/);
      const problem = await response.json();
      expect(problem).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String) });
      expect(problem.detail).toContain(query.split("=")[0]);
    });
  }
}
