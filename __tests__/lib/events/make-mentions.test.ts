import { casesIn, type EventCase, mentionsIn } from "../../fixtures/event-cases";

function read({ published, text }: EventCase): string[] {
  const lines = mentionsIn(text, published).map(
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
