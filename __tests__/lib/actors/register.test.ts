import { readFileSync } from "node:fs";
import { join } from "node:path";
import { leastRatio } from "@/__tests__/support/cost";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { findNames } from "@/lib/actors/find-names";
import { registerNames } from "@/lib/actors/register";
import { splitSentences } from "@/lib/text/sentences";

/** Natures by the names shown, each once, in the order of the text. */
function naturesIn(text: string): readonly string[] {
  const names = findNames(text, splitSentences(text), buildGazetteer([]));
  const register = registerNames([names]);
  return names.map((name) => {
    const { actor, nature } = register.entityOf(name);
    return `${actor.name} = ${nature}`;
  });
}

const cases = readFileSync(join("__tests__", "fixtures", "actors", "natures.txt"), "utf8")
  .split(/\n{2,}/)
  .map((block) => {
    const [title = "", text = "", ...results] = block.trim().split("\n");
    return {
      title: title.replace(/^# /, ""),
      text,
      expected: results.map((line) => line.replace(/^=> /, "")),
    };
  });

describe("what a name stands for", () => {
  test.each(cases)("$title", ({ text, expected }) => {
    const natures = naturesIn(text);
    if (expected.includes("nothing")) expect(natures).toEqual([]);
    else expect(natures).toEqual(expect.arrayContaining([...expected]));
  });

  test("takes four times as long for four times as long a run of names and marks, not sixteen", async () => {
    const text = (times: number) =>
      `${"Halden beat Marwick 2-1, a unit of Police Family junior's ".repeat(times)}.`;
    const growth = await leastRatio(
      () => naturesIn(text(2000)),
      () => naturesIn(text(500)),
      8,
    );
    expect(growth).toBeLessThanOrEqual(8);
  });
});
