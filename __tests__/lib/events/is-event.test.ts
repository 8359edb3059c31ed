import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";

const NOTHING = readFileSync("__tests__/fixtures/events/no-events.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

function datesIn(text: string): string[] {
  const outlet = { id: "x", name: "x" };
  const source = { id: "x", outlet, title: "x", url: "", published: "2024-06-14" };
  const article = { source: { ...source, publishedBasis: "stated" as const }, text };
  return extractEvents([article], buildGazetteer([])).events.map(({ edtf }) => edtf);
}

describe("what dates a happening", () => {
  test.each(NOTHING)("nothing: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test.each([
    { text: "Ada Lind died on Memorial Day.", dates: ["2024-05-27"] },
    { text: "The session begins on June 21, a week before Ada Lind leaves.", dates: ["2024-06-21"] },
    { text: "The order stands until Wednesday, when the council meets.", dates: ["../2024-06-19"] },
    { text: "The bins are full since Monday, when crews walked out.", dates: ["2024-06-10"] },
    { text: "The council will debate the contract in a fortnight.", dates: ["2024-06-28"] },
    { text: "The strike will last a fortnight, said Ada Lind.", dates: [] },
    { text: "Police arrested two men between 3 and 5 April.", dates: ["2024-04-03/2024-04-05"] },
  ])("$dates: $text", ({ text, dates }) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
