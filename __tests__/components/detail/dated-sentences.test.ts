import { datedSentences } from "@/components/detail/dated-sentences";
import type { StoryEvent } from "@/lib/events/types";
import { EVENTS } from "../../fixtures/story";

describe("datedSentences", () => {
  test("gives one source's sentences in the article's order", () => {
    const sentences = datedSentences("the-courier", EVENTS);
    expect(sentences.map((sentence) => sentence.quote)).toEqual([
      "On 3 June the Dockers’ Union voted to strike.",
      "Norling met the board on Friday.",
      "The harbour was sold in 2019.",
    ]);
  });

  test("gathers what one sentence dates", () => {
    const [meeting] = EVENTS.filter((event) => event.kind === "meeting");
    const twice: readonly StoryEvent[] = meeting
      ? [
          meeting,
          {
            ...meeting,
            id: "again",
            mentions: meeting.mentions.map((mention) => ({
              ...mention,
              id: `${mention.id}-again`,
              expressionStart: mention.expressionStart - 3,
            })),
          },
        ]
      : [];
    const [sentence, ...rest] = datedSentences("gazette", twice);
    expect(rest).toEqual([]);
    expect(sentence?.parts.map(({ event }) => event.id)).toEqual(["again", meeting?.id]);
  });

  test("gives nothing for a source without dates", () => {
    expect(datedSentences("nobody", EVENTS)).toEqual([]);
  });
});
