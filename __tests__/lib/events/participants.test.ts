import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Cases of the form "# title", text, "=> expression: names". */
function casesIn(file: string): Case[] {
  const blocks = readFileSync(`__tests__/fixtures/events/${file}`, "utf8")
    .trim()
    .split(/\n\s*\n/);
  return blocks.map((block) => {
    const rows = block.split("\n");
    const starting = (mark: string) =>
      rows.filter((row) => row.startsWith(mark)).map((row) => row.slice(mark.length).trim());
    return {
      name: starting("#").join(" "),
      text: rows.filter((row) => !/^(#|=>)/.test(row)).join("\n"),
      lines: starting("=>"),
    };
  });
}

function participantsIn(text: string): string[] {
  const outlet = { id: "x", name: "x" };
  const source = {
    id: "x",
    outlet,
    title: "x",
    url: "",
    published: "2024-06-14",
    publishedBasis: "stated" as const,
  };
  const { events } = extractEvents([{ source, text }], buildGazetteer([]));
  return events
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.expressionStart - b.expressionStart)
    .map(
      ({ expression, actors }) => `${expression}: ${actors.map(({ name }) => name).join(", ") || "nobody"}`,
    );
}

describe("who takes part", () => {
  test.each(casesIn("participants.txt"))("$name", ({ text, lines }) => {
    expect(participantsIn(text)).toEqual(lines);
  });
});
