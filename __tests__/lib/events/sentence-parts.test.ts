import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";
import { LONGEST_SENTENCE, sentenceParts } from "@/lib/events/sentence-parts";
import { splitSentences } from "@/lib/text/sentences";

function partsOf(text: string): string[] {
  return sentenceParts(text, splitSentences(text)).map((part) => part.text);
}

test("leaves sentences of a usual length as they are", () => {
  expect(partsOf("The town has a mill. It has two rivers.")).toEqual([
    "The town has a mill.",
    "It has two rivers.",
  ]);
});

test.each([
  { name: "commas", text: "the mill and the river, ".repeat(600) },
  { name: "spaces only", text: "the mill and the river ".repeat(600) },
  { name: "nothing to cut at", text: "x".repeat(10_000) },
])("cuts a run with $name into parts that cover it", ({ text }) => {
  const sentences = splitSentences(text);
  const parts = sentenceParts(text, sentences);
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST_SENTENCE);
  for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
  expect(
    parts
      .map((part) => part.text)
      .join("")
      .replace(/\s/g, ""),
  ).toBe(text.replace(/\s/g, ""));
});

test("events in a run without a full stop are read", () => {
  const filler = "the mill and the river and the road, ".repeat(120);
  const text = `${filler}and Dana Okafor met Tom Reilly in Lisbon on 11 June 2024, ${filler}`;
  const outlet = { id: "x", name: "x" };
  const source = { id: "x", outlet, title: "x", url: "", published: "2024-06-14" };
  const { events } = extractEvents(
    [{ source: { ...source, publishedBasis: "stated" }, text }],
    buildGazetteer([]),
  );
  expect(events.map(({ edtf }) => edtf)).toEqual(["2024-06-11"]);
});
