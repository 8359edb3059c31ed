import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";
import { kindOf } from "@/lib/events/kind";

const CASES = readFileSync("__tests__/fixtures/events/kinds.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ") as [string, string]);

function kindIn(text: string): string | undefined {
  const outlet = { id: "x", name: "x" };
  const source = { id: "x", outlet, title: "x", url: "", published: "2024-06-14" };
  const article = { source: { ...source, publishedBasis: "stated" as const }, text };
  return extractEvents([article], buildGazetteer([])).events[0]?.kind;
}

describe("the kind of a happening", () => {
  test.each(CASES)("%s: %s", (kind, text) => {
    expect(kindIn(text)).toBe(kind);
  });

  test("is other where no word speaks for any", () => {
    expect(kindOf({ verb: "sing", noun: "", others: ["choir", "square"], saying: false })).toBe("other");
    expect(kindOf({ verb: "", noun: "", others: [], saying: false })).toBe("other");
  });

  test("is found in little time in a clause of any length", () => {
    const line = "union worker pay fall lose ".repeat(4000);
    expect(kindOf({ verb: "be", noun: "", others: [], line, saying: false })).toBe("other");
  });
});
