import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import type { Entity, Nature } from "@/lib/actors/register";
import type { Actor } from "@/lib/actors/types";
import { articlesOf, readGold } from "@/lib/cli/score";
import type { Candidate } from "@/lib/events/candidates";
import { explainEvents } from "@/lib/events/extract-events";
import { SIGN_WEIGHTS } from "@/lib/events/participant-weights";
import { addedTo, weightOf } from "@/lib/events/weigh-candidates";

const bySize = Object.entries(SIGN_WEIGHTS).sort((a, b) => b[1] - a[1]);
const speaking = bySize.filter(([, weight]) => weight > 0.2).map(([sign]) => sign);

function candidate(name: string, nature: Nature, signs: readonly string[]): Candidate {
  const entity: Entity = { actor: { id: name, name, kind: "organisation", aliases: [] }, nature };
  return { entity, signs: new Set(signs) };
}

describe("weighing signs", () => {
  it("adds up what each sign weighs, and nothing for one without a weight", () => {
    const [best = ""] = speaking;
    expect(weightOf(new Set([best, "no such sign"])) - weightOf(new Set())).toBeCloseTo(
      SIGN_WEIGHTS[best] ?? 0,
    );
  });

  it("adds those for whom most signs speak, with the weightiest as the reason", () => {
    const added = addedTo([candidate("quiet", "person", []), candidate("loud", "person", speaking)]);
    expect(added.map(({ entity, reason }) => [entity.actor.name, reason])).toEqual([["loud", speaking[0]]]);
  });

  it("never adds a place or a thing", () => {
    expect(addedTo([candidate("town", "place", speaking), candidate("ship", "thing", speaking)])).toEqual([]);
  });
});

describe("in a whole story", () => {
  const gold = readGold("__tests__/gold/dev-strike.json");
  const seen = new Set<string>();
  let [before, after] = [0, 0];
  const story = explainEvents(
    articlesOf(gold),
    buildGazetteer([] as Actor[]),
    undefined,
    (event, candidates) => {
      before += event.actors.length;
      for (const { signs } of candidates) for (const sign of signs) seen.add(sign);
    },
  );
  for (const { actors } of story.events) after += actors.length;

  it("no weight hangs on a sign that is never given", () => {
    // What one story lacks another has: disasters, visits, owners by a pronoun.
    for (const name of ["dev-fraud", "dev-opera", "dev-supermarket"])
      explainEvents(
        articlesOf(readGold(`__tests__/gold/${name}.json`)),
        buildGazetteer([] as Actor[]),
        undefined,
        (_, candidates) => {
          for (const { signs } of candidates) for (const sign of signs) seen.add(sign);
        },
      );
    expect(bySize.map(([sign]) => sign).filter((sign) => !seen.has(sign))).toEqual([]);
  });

  it("adds some to what grammar finds, behind them and never twice", () => {
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(before * 1.4);
    for (const { actors } of story.events)
      expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
  });

  it("keeps the reason of each", () => {
    for (const added of story.added?.values() ?? [])
      for (const { reason } of added) expect(SIGN_WEIGHTS[reason]).toBeGreaterThan(0);
  });
});

test("weights are those of a table that says how it came about", () => {
  expect(readFileSync("lib/events/participant-weights.ts", "utf8")).toContain("npm run learn:participants");
});
