import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";
import { LONGEST_HEADLINE } from "@/lib/events/fit-headline";

const CASES = readFileSync("__tests__/fixtures/events/headlines.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" | ") as [string, string]);

function headlinesOf(text: string): string[] {
  const outlet = { id: "x", name: "x" };
  const source = { id: "x", outlet, title: "x", url: "", published: "2024-06-14" };
  const article = { source: { ...source, publishedBasis: "stated" as const }, text };
  const { events } = extractEvents([article], buildGazetteer([]));
  return events.flatMap(({ mentions }) => mentions.map(({ headline }) => headline));
}

describe("the headline of a mention", () => {
  test.each(CASES)("%s", (headline, text) => {
    expect(headlinesOf(text)[0]).toBe(headline);
  });

  test("is no longer than a line, whatever the sentence", () => {
    const long = `Halden Energy ${"and its very many partners in the north ".repeat(40)} agreed on Tuesday to close the terminal.`;
    for (const headline of headlinesOf(long)) expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
  });

  test("leaves out what its time is counted from", () => {
    const text = "The Isobel sank on 4 May. Arrested the day after the sinking, Tom Reilly is at home.";
    expect(headlinesOf(text)).toContain("Tom Reilly arrested");
  });

  test("makes nothing of a text without dates", () => {
    expect(headlinesOf("The council meets in the old hall.")).toEqual([]);
  });
});
