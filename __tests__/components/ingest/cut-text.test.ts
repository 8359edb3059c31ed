import { cutText } from "@/components/ingest/cut-text";
import { readTimes } from "@/lib/temporal/read-times";

const read = (text: string) => readTimes(text, { published: "2024-06-12" });

test("cuts at lines and leaves out empty ones", () => {
  const text = "They met on Monday.\n\n \nThey parted on 30 May.";
  const pieces = cutText(text, read(text));
  expect(pieces.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    "They met on Monday.",
    "They parted on 30 May.",
  ]);
  expect(pieces.map(({ times }) => times.map((time) => time.text))).toEqual([["Monday"], ["30 May"]]);
});

test.each([
  { does: "with spaces", text: "They met on 30 May 2024 again. ".repeat(900) },
  { does: "without any", text: "x".repeat(30_000) },
])("cuts a long line $does, never within an expression, and loses nothing", ({ text }) => {
  const times = read(text);
  const pieces = cutText(text, times);
  expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThan(6_000);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(pieces.flatMap((piece) => piece.times)).toEqual(times);
  for (const { start, end, times: inside } of pieces) {
    expect(inside.every((time) => time.start >= start && time.end <= end)).toBe(true);
  }
});
