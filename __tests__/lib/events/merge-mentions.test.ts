import { format, parseISO } from "date-fns";
import { draftsOf } from "@/__tests__/fixtures/drafts";
import type { Draft } from "@/lib/events/draft";
import { mergeMentions } from "@/lib/events/merge-mentions";
import { likeness } from "@/lib/events/similarity";

const TEXT =
  "Regulators fined Halden Energy on 11 June 2024 after a leak at its Marwick terminal. Dana Okafor resigned on 12 June 2024. " +
  "Dana Okafor met Tom Reilly in Lisbon on 14 June 2024. Tom Reilly told reporters on 14 June 2024 that the terminal would close.";

const copies = (count: number) => draftsOf(Array.from({ length: count }, () => TEXT));

/** Another day, and other people, for each article. */
const strangers = (count: number) =>
  draftsOf(
    Array.from({ length: count }, (_, i) => {
      const name = String.fromCharCode(65 + (i % 26), 97 + (i % 25), 110 + (i % 7));
      return `Tom ${name}er met Ada ${name}orf in Lisbon on ${1 + (i % 28)} March ${1700 + Math.floor(i / 28)}.`;
    }),
  );

/** Four articles a day, day after day, with six pairs of people who take turns. */
const serial = (count: number) =>
  draftsOf(
    Array.from({ length: count }, (_, i) => {
      const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(i / 4))).toISOString().slice(0, 10);
      const name = ["Bern", "Dall", "Falk", "Horn", "Jans", "Linn"][i % 6];
      return `Tom ${name}er met Ada ${name}orf in Lisbon on ${format(parseISO(day), "d MMMM yyyy")}.`;
    }),
  );

/** Comparisons are counted, not timed: a busy machine compares no more often. */
function comparisonsOf(drafts: readonly Draft[]): number {
  let count = 0;
  mergeMentions(drafts, (...pair) => {
    count++;
    return likeness(...pair);
  });
  return count;
}

describe("mergeMentions", () => {
  it("makes one group of each happening, however many tell it", () => {
    const one = mergeMentions(copies(1)).length;
    expect(mergeMentions(copies(120)).length).toBe(one);
  });

  it("keeps apart what happened on other days to other people", () => {
    const drafts = strangers(100);
    expect(mergeMentions(drafts).length).toBe(drafts.length);
  });

  test.each([
    { name: "one story told again and again", few: copies(25), many: copies(100) },
    { name: "many days of the same people", few: serial(200), many: serial(800) },
  ])("compares little more than four times as often for four times $name", ({ few, many }) => {
    expect(many.length).toBe(few.length * 4);
    // Linear is 4, every pair with every other would be 16.
    const [fewTimes, manyTimes] = [comparisonsOf(few), comparisonsOf(many)];
    expect(fewTimes).toBeGreaterThan(few.length);
    expect(manyTimes / fewTimes).toBeLessThan(6);
  });
});
