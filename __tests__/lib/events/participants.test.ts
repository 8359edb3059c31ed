import { casesIn, mentionsIn } from "../../fixtures/event-cases";

const participantsIn = (text: string) =>
  mentionsIn(text, "2024-06-14").map(
    ({ expression, actors }) => `${expression}: ${actors.map(({ name }) => name).join(", ") || "nobody"}`,
  );

describe("who takes part", () => {
  test.each(casesIn("participants.txt"))("$name", ({ text, lines }) => {
    expect(participantsIn(text)).toEqual(lines);
  });
});
