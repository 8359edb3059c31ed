import { COURIER, EVENTS, GAZETTE, WIRE } from "@/__tests__/fixtures/story";
import { workedExample } from "@/components/method/worked-example";

const SOURCES = [COURIER, GAZETTE, WIRE];

test("chooses a date that is counted from another, in an event that several outlets report", () => {
  const example = workedExample(EVENTS, SOURCES);
  expect(example?.mention.anchor).not.toBeNull();
  expect(example?.mention.edtf).toBe(example?.event.edtf);
  expect(example?.elsewhere.length).toBeGreaterThan(0);
  expect(example?.inSentence).toContain(example?.mention);
});

test("has none where no date is counted from another", () => {
  const fixed = EVENTS.map((event) => ({
    ...event,
    mentions: event.mentions.map((mention) => ({ ...mention, anchor: null })),
  }));
  expect(workedExample(fixed, SOURCES)).toBeUndefined();
  expect(workedExample([], [])).toBeUndefined();
});
