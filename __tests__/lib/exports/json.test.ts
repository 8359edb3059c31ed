import { eventOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { storyJson } from "@/lib/exports/json";

test("keys stand in the order that programs were promised", () => {
  const json = JSON.parse(storyJson({ sources: [sourceOf()], events: [eventOf()] }, 0));
  expect(Object.keys(json)).toEqual(["sources", "events"]);
  expect(Object.keys(json.events[0]).join()).toBe(
    "id,title,edtf,start,end,precision,qualifier,kind,actors,places,datesAgree,mentions",
  );
  expect(Object.keys(json.events[0].mentions[0]).join()).toMatch(
    /^source,outlet,quote,quoteStart,quoteEnd,expression,edtf,rule,anchor,explanation,actors,/,
  );
});

test("open ends and absent anchors are null", () => {
  const json = JSON.parse(storyJson({ sources: [], events: [eventOf({ edtf: "../2022-04" })] }, 0));
  expect(json.events[0]).toMatchObject({ start: null, end: "2022-04-30" });
});

test("ends with a line feed, on one line or indented", () => {
  expect(storyJson({ sources: [], events: [] }, 0)).toBe('{"sources":[],"events":[]}\n');
  expect(storyJson({ sources: [], events: [] }, 2)).toBe('{\n  "sources": [],\n  "events": []\n}\n');
});
