import { measuredSet } from "@/lib/cli/measured-set";
import { scoreEvents } from "@/lib/cli/score-events";

const GOLD = { documents: [], mentions: [], events: [] };
const score = scoreEvents(GOLD, []);

test("says what a set is about", () => {
  expect(measuredSet("dev-bank", { ...GOLD, story: "A bank" }, score).about).toBe("A bank");
  expect(measuredSet("seeds", GOLD, score).about).toMatch(/first story/);
});

test("refuses a set that does not say it: another's title would be shown", () => {
  expect(() => measuredSet("dev-bank", GOLD, score)).toThrow(/dev-bank.json .* "story"/);
});
