import { eventOf, mentionOf } from "@/__tests__/fixtures/story-events";
import { compareOutlets, stanceOf, withoutRepeats } from "@/lib/events/compare";

const OUTLETS = ["gazette", "herald", "wire"];

describe("compareOutlets", () => {
  test("has a cell for each outlet, empty where it is silent", () => {
    const event = eventOf({
      edtf: "2025-04-11",
      mentions: [mentionOf({ outlet: "wire", edtf: "2025-04-11" })],
    });
    const { accounts, dates } = compareOutlets(event, OUTLETS);
    expect(accounts.map((account) => account?.outlet)).toEqual([undefined, undefined, "wire"]);
    expect(dates).toEqual([]);
  });

  test("names every date that is given where outlets differ, the event's own first", () => {
    const event = eventOf({
      edtf: "2025-04-11",
      datesAgree: false,
      mentions: [
        mentionOf({ outlet: "gazette", edtf: "2025-04-12/2025-04-13" }),
        mentionOf({ outlet: "herald", edtf: "2025-04-10" }),
        mentionOf({ outlet: "wire", edtf: "2025-04-11" }),
      ],
    });
    const { accounts, dates } = compareOutlets(event, OUTLETS);
    expect(accounts.map((account) => account?.stance)).toEqual(["other", "other", "same"]);
    expect(dates).toEqual([
      { edtf: "2025-04-11", outlets: ["wire"] },
      { edtf: "2025-04-10", outlets: ["herald"] },
      { edtf: "2025-04-12/2025-04-13", outlets: ["gazette"] },
    ]);
  });

  test("puts the saying with the event's own date first", () => {
    const event = eventOf({
      edtf: "2025-04-11",
      mentions: [
        mentionOf({ outlet: "wire", edtf: "2025-04", quote: "In April they met.", expression: "April" }),
        mentionOf({ outlet: "wire", edtf: "2025-04-11", quote: "On Friday they met.", expression: "Friday" }),
      ],
    });
    const account = compareOutlets(event, ["wire"]).accounts[0];
    expect(account?.mentions.map(({ edtf }) => edtf)).toEqual(["2025-04-11", "2025-04"]);
    expect(account?.stance).toBe("near");
  });
});

describe("stanceOf", () => {
  test.each([
    { edtf: "2025-04-11", own: "2025-04-11", stance: "same" },
    { edtf: "2025-04", own: "2025-04-11", stance: "near" },
    { edtf: "2025-04-10/2025-04-11", own: "2025-04-11/2025-04-12", stance: "near" },
    { edtf: "2025-04-12", own: "2025-04-11", stance: "other" },
    { edtf: "2025-03/..", own: "2025-04-11", stance: "near" },
    { edtf: "../2025-03", own: "2025-04-11", stance: "other" },
  ])("$edtf beside $own is $stance", ({ edtf, own, stance }) => {
    expect(stanceOf(edtf, own)).toBe(stance);
  });
});

describe("withoutRepeats", () => {
  test("keeps the first of a paragraph that is printed twice", () => {
    const first = mentionOf({ quote: "They met on Friday.", expression: "Friday", expressionStart: 12 });
    const again = { ...first, expressionStart: 512 };
    const other = mentionOf({ quote: "They met on Friday.", expression: "met" });
    expect(withoutRepeats([first, again, other])).toEqual([first, other]);
  });
});
