import { draftsOf } from "@/__tests__/fixtures/drafts";
import type { Draft } from "@/lib/events/draft";
import { PairGround } from "@/lib/events/pair-ground";

const PAPER =
  "Regulators fined Halden Energy on 11 June 2024. Crews struck at the harbour on 11 June 2024. Dana Okafor resigned on 14 June 2024.";

describe("PairGround", () => {
  const drafts = draftsOf(["Regulators fined Halden Energy over a leak on 11 June 2024.", PAPER]);
  const [fine, same, strike] = drafts as [Draft, Draft, Draft];

  it("counts the mentions that an article has on the days of a span", () => {
    const ground = new PairGround(drafts);
    expect(ground.mentionsOn(ground.spanOf(fine), "s1")).toBe(2);
    expect(ground.mentionsOn(ground.spanOf(fine), "s0")).toBe(1);
    expect(ground.mentionsOn(ground.spanOf(fine), "elsewhere")).toBe(0);
  });

  it("takes what is told in the same words for the more alike", () => {
    const ground = new PairGround(drafts);
    expect(ground.clauseWords(fine, same).share).toBeGreaterThan(ground.clauseWords(fine, strike).share);
    expect(ground.sentenceShare(fine, same)).toBeGreaterThan(ground.sentenceShare(fine, strike));
  });

  it("knows by how much a mention is the closest of its article", () => {
    const ground = new PairGround(drafts);
    ground.meet(fine, same);
    ground.meet(fine, strike);
    const [near, far] = [ground.clauseWords(fine, same).share, ground.clauseWords(fine, strike).share];
    expect(ground.lead(fine, same, near)).toBeCloseTo(near - far);
    expect(ground.lead(fine, strike, far)).toBeCloseTo(far - near);
  });

  it("does not count the words of dates", () => {
    const [one, other] = draftsOf(["Crews struck on 11 June 2024.", "Voters queued on 11 June 2024."]) as [
      Draft,
      Draft,
    ];
    expect(new PairGround([one, other]).sentenceShare(one, other)).toBe(0);
  });
});
