import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { readStory } from "@/lib/events/article";
import { ledGroups } from "@/lib/events/led-groups";

const story = (text: string) => readStory([articleOf(text)], buildGazetteer([]));

/** The leader that the text gives the noun, by name; empty where it gives none. */
function leaderIn(text: string, noun: string): string {
  const read = story(text);
  const [article] = read.articles;
  return (article && ledGroups(read).leaderOf(noun, article)?.actor.name) ?? "";
}

describe("who leads a group without a name", () => {
  test.each([
    { text: "The team, led by Prof Dana Okafor, won.", noun: "team", leader: "Dana Okafor" },
    { text: "Dana Okafor, who led the design team, won.", noun: "team", leader: "Dana Okafor" },
    { text: "The group's leader, Dana Okafor, won.", noun: "group", leader: "Dana Okafor" },
    { text: "Ewan Baird told Dana Okafor's inquiry so.", noun: "inquiry", leader: "Dana Okafor" },
    {
      text: "Dana Okafor resigned. The judge who led the commission, Dana Okafor, said so.",
      noun: "inquiry",
      leader: "Dana Okafor",
    },
    { text: "The heirs of Ewan Baird, led by Dana Okafor, sued.", noun: "heirs", leader: "Dana Okafor" },
    { text: "The team, cheered by Dana Okafor, won.", noun: "team", leader: "" },
    { text: "Dana Okafor, who left the team, won.", noun: "team", leader: "" },
    { text: "The inquiry ended. Guards led away Dana Okafor.", noun: "inquiry", leader: "" },
    { text: "Dana Okafor's group won.", noun: "group", leader: "" },
    { text: "The choir, led by Dana Okafor, won.", noun: "choir", leader: "" },
  ])("$text", ({ text, noun, leader }) => {
    expect(leaderIn(text, noun)).toBe(leader);
  });

  it("is read once for a story", () => {
    const read = story("The team, led by Dana Okafor, won.");
    expect(ledGroups(read)).toBe(ledGroups(read));
  });
});
