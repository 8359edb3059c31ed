import { randomFrom } from "@/__tests__/fixtures/random";
import { isoDayOf } from "@/lib/base/calendar";
import { NO_FILTER } from "@/lib/events/filter";
import { SORTS } from "@/lib/events/sort";
import { LANE_ORDERS, LANES } from "@/lib/timeline/types";
import {
  checkEvent,
  OPENING_VIEW,
  readViewQuery,
  VIEWS,
  type View,
  writePageQuery,
  writeViewQuery,
} from "@/lib/url/view-query";

const read = (query: string) => readViewQuery(new URLSearchParams(query));

test("the opening view needs no query", () => {
  expect(read("")).toEqual({ view: OPENING_VIEW, problems: [] });
  expect(writeViewQuery(OPENING_VIEW)).toBe("");
});

test("a view is written in days and ids", () => {
  const view = {
    from: "2025-03-25",
    to: "2025-04-16",
    event: "e-1",
    lane: "outlet",
    order: "name",
    view: "table",
    sort: "-title",
    page: 3,
  } as const;
  expect(writeViewQuery(view)).toBe(
    "from=2025-03-25&to=2025-04-16&event=e-1&lane=outlet&order=name&view=table&sort=-title&page=3",
  );
});

test("a choice that doesn't exist leaves the default", () => {
  expect(read("lane=colour&view=globe")).toEqual({
    view: OPENING_VIEW,
    problems: [
      { code: "query/bad-choice", where: "lane", detail: '"colour"' },
      { code: "query/bad-choice", where: "view", detail: '"globe"' },
    ],
  });
});

test("only one event is open", () => {
  expect(read("event=a~b")).toMatchObject({
    view: { event: "a" },
    problems: [{ code: "query/given-twice" }],
  });
});

test("an event that the story doesn't know is closed, and named", () => {
  const { view, problems } = checkEvent(read("event=gone&lane=actor"), new Set(["here"]));
  expect(view).toEqual({ ...OPENING_VIEW, lane: "actor" });
  expect(problems).toEqual([{ code: "query/unknown-id", where: "event", detail: '"gone"' }]);
  expect(checkEvent(read("event=here"), new Set(["here"])).view.event).toBe("here");
});

test("the page's query holds one period, the window's", () => {
  const filter = { ...NO_FILTER, actors: ["putin"], from: "2020-01-01" };
  const view = { ...OPENING_VIEW, from: "2025-04-01", event: "e-1" };
  expect(writePageQuery(filter, view)).toBe("actor=putin&from=2025-04-01&event=e-1");
  expect(writePageQuery(NO_FILTER, OPENING_VIEW)).toBe("");
});

test("what is written is read back the same", () => {
  const random = randomFrom(14);
  for (let round = 0; round < 300; round += 1) {
    const days = [random.int(40_000), random.int(40_000)].sort((a, b) => a - b).map(isoDayOf);
    const view: View = {
      ...(random.int(2) === 0 && { from: days[0] }),
      ...(random.int(2) === 0 && { to: days[1] }),
      ...(random.int(2) === 0 && { event: random.pick(["2025-04-11-witkoff-meets-putin", "e1"]) }),
      lane: random.pick(LANES),
      order: random.pick(LANE_ORDERS),
      view: random.pick(VIEWS),
      sort: random.pick(SORTS),
      page: 1 + random.int(40),
    };
    expect(read(writeViewQuery(view))).toEqual({ view, problems: [] });
  }
});
