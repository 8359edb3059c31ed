import { parse } from "csv-parse/sync";
import { randomFrom } from "@/__tests__/fixtures/random";
import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import type { StoryEvent } from "@/lib/events/types";
import { eventsCsv, mentionsCsv } from "@/lib/exports/csv";

const ORIGIN = { origin: "https://example.org" };
const SOURCES = [
  sourceOf({ id: "gazette-1", outlet: { id: "gazette", name: "The Gazette" } }),
  sourceOf({ id: "herald-1", outlet: { id: "herald", name: "The Herald" }, url: "" }),
];

const EVENT = eventOf({
  title: 'He said "no", twice',
  actors: [
    { id: "witkoff", name: "Steve Witkoff" },
    { id: "acme", name: "Acme; Sons" },
  ],
  places: ["Leeds", "York"],
  datesAgree: false,
  mentions: [
    mentionOf({ id: "m-1" }),
    mentionOf({
      id: "m-2",
      source: "herald-1",
      outlet: "herald",
      edtf: "../2025-04",
      anchor: null,
      quote: "a\r\nb",
    }),
    mentionOf({ id: "m-3" }),
  ],
});

/** Rows as a strict reader sees them: CRLF, no stray quotes, the same number of cells everywhere. */
function strictly(csv: string): readonly Record<string, string>[] {
  return parse(csv, { columns: true, recordDelimiter: "\r\n", relaxQuotes: false, relaxColumnCount: false });
}

const story = (...events: StoryEvent[]) => ({ sources: SOURCES, events });

test("events have these columns, in this order", () => {
  expect(eventsCsv(story(), ORIGIN)).toBe(
    "event_id,date_edtf,date_start,date_end,date_precision,date_qualifier,title,kind,actors,actor_ids,places," +
      "n_articles,n_outlets,outlets,outlet_ids,dates_agree,url\r\n",
  );
});

test("mentions have these columns, in this order", () => {
  expect(mentionsCsv(story(), ORIGIN)).toBe(
    "event_id,mention_id,source_id,outlet,article_title,article_url,published,expression,date_edtf,date_start," +
      "date_end,date_rule,anchor_date,quote,quote_start,quote_end,actors\r\n",
  );
});

test("an event is one row, with lists and counts", () => {
  expect(strictly(eventsCsv(story(EVENT), ORIGIN))).toEqual([
    {
      event_id: "e-1",
      date_edtf: "2025-04-11",
      date_start: "2025-04-11",
      date_end: "2025-04-11",
      date_precision: "day",
      date_qualifier: "",
      title: 'He said "no", twice',
      kind: "meeting",
      actors: "Steve Witkoff; Acme, Sons",
      actor_ids: "witkoff; acme",
      places: "Leeds; York",
      n_articles: "2",
      n_outlets: "2",
      outlets: "The Gazette; The Herald",
      outlet_ids: "gazette; herald",
      dates_agree: "false",
      url: "https://example.org/events/e-1",
    },
  ]);
});

test("a mention is one row, with its article and its own date", () => {
  const rows = strictly(mentionsCsv(story(EVENT), ORIGIN));
  expect(rows.map((row) => row.mention_id)).toEqual(["m-1", "m-2", "m-3"]);
  expect(rows[1]).toMatchObject({
    event_id: "e-1",
    source_id: "herald-1",
    outlet: "The Herald",
    article_url: "",
    published: "2025-04-15",
    date_edtf: "../2025-04",
    date_start: "",
    date_end: "2025-04-30",
    anchor_date: "",
    quote: "a\r\nb",
    quote_start: "10",
  });
});

test.each(["=1+1", "+44", "-3", "@here", "\tx", "\rx", "\0x"])(
  "guards free text that begins as %j",
  (text) => {
    const event = eventOf({
      title: text,
      actors: [{ id: "a", name: text }],
      mentions: [mentionOf({ quote: text })],
    });
    const [row] = strictly(eventsCsv(story(event), ORIGIN));
    expect([row?.title, row?.actors]).toEqual([`'${text}`, `'${text}`]);
    expect(strictly(mentionsCsv(story(event), ORIGIN))[0]?.quote).toBe(`'${text}`);
    expect(strictly(eventsCsv(story(event), { ...ORIGIN, raw: true }))[0]?.title).toBe(text);
  },
);

test("never guards ids, dates, numbers and links", () => {
  const event = eventOf({ id: "-e", mentions: [mentionOf({ edtf: "../2025", quoteStart: -1 })] });
  expect(eventsCsv(story(event), { origin: "" })).toContain("\r\n-e,");
  expect(mentionsCsv(story(event), ORIGIN)).not.toContain("'-");
});

test("begins with a byte order mark only when asked to", () => {
  expect(eventsCsv(story(), { ...ORIGIN, bom: true }).charCodeAt(0)).toBe(0xfeff);
  expect(eventsCsv(story(), ORIGIN).charCodeAt(0)).not.toBe(0xfeff);
});

test("whatever a title holds, a strict reader gets it back", () => {
  const random = randomFrom(4180);
  const pieces = ['"', ",", "\r", "\n", "\r\n", "'", ";", " ", "a", "“", "🕊", "\u2028", "="];
  for (let round = 0; round < 300; round += 1) {
    const title = Array.from({ length: random.int(12) }, () => random.pick(pieces)).join("");
    const csv = eventsCsv(story(eventOf({ title }), eventOf({ id: "after" })), { ...ORIGIN, raw: true });
    expect(strictly(csv).map((row) => row.title)).toEqual([title, "The council met"]);
  }
});
