import { contextPoints } from "@/lib/actors/context-signs";
import { splitWords } from "@/lib/text/words";

/** The nature that the words around "Aron Vale" speak for; "nothing" where they are silent. */
function spokenFor(text: string): string {
  const words = splitWords(text);
  const from = words.findIndex((word) => word.text === "Aron");
  const points = Object.entries(contextPoints(words, from, from + 2)).filter(([, value]) => value > 0);
  return points.length === 0 ? "nothing" : points.map(([nature]) => nature).join(", ");
}

describe("signs in the words around a name", () => {
  test.each([
    { does: "a person is arrested", text: "Aron Vale was later arrested.", nature: "person" },
    { does: "a person is someone who", text: "It was Aron Vale, who left.", nature: "person" },
    { does: "a person has his own", text: "Aron Vale sold his car.", nature: "person" },
    { does: "a body employs", text: "Aron Vale employs 40 people.", nature: "organisation" },
    { does: "a body has its own", text: "Aron Vale cut its prices.", nature: "organisation" },
    { does: "a club loses to another", text: "They lost to Aron Vale.", nature: "organisation" },
    { does: "a club deals out a loss", text: "after a 4-0 loss to Aron Vale", nature: "organisation" },
    { does: "a loss of something is no match", text: "the loss of Aron Vale", nature: "nothing" },
    { does: "a club stands in a score", text: "Aron Vale 3 Marwick 0", nature: "organisation" },
    { does: "a side takes a plural verb", text: "Aron Vale are 12th.", nature: "organisation" },
    { does: "a target is taken over", text: "the takeover of Aron Vale", nature: "organisation" },
    {
      does: "a village is told by its apposition",
      text: "at Aron Vale, a small village in",
      nature: "place",
    },
    { does: "a village chief is no village", text: "at Aron Vale, a village chief", nature: "nothing" },
    { does: "a pair takes a plural verb too", text: "Dana and Aron Vale are late.", nature: "nothing" },
    { does: "an age is no score", text: "Aron Vale 3 years ago", nature: "nothing" },
    { does: "meeting says nothing", text: "They met Aron Vale on Monday.", nature: "nothing" },
  ])("$does", ({ text, nature }) => {
    expect(spokenFor(text)).toBe(nature);
  });
});
