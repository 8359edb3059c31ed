import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";

interface Case {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Cases of the form in __tests__/fixtures/events: title, day of publication, text, what comes of it. */
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
      published: starting("published ")[0] ?? "",
      text: rows.filter((row) => !/^(#|published |=>)/.test(row)).join("\n"),
      lines: starting("=>"),
    };
  });
}

function read({ published, text }: Case): string[] {
  const outlet = { id: "x", name: "x" };
  const source = { id: "x", outlet, title: "x", url: "", published, publishedBasis: "stated" as const };
  const mentions = extractEvents([{ source, text }], buildGazetteer([])).events.flatMap(
    (event) => event.mentions,
  );
  const inOrder = [...mentions].sort((a, b) => a.expressionStart - b.expressionStart);
  const lines = inOrder.map(
    ({ edtf, headline, kind, actors }) =>
      `${edtf} | ${kind} | ${headline} | ${actors.map(({ name }) => name).join(", ")}`,
  );
  return lines.length > 0 ? lines : ["nothing"];
}

describe("mentions made of sentences", () => {
  test.each(casesIn("mentions.txt"))("$name", (example) => {
    expect(read(example)).toEqual(example.lines);
  });
});
