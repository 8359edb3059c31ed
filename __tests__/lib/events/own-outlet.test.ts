import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { extractEvents } from "@/lib/events/extract-events";

function actorsIn(text: string, name: string): readonly string[] {
  const source = {
    id: "a",
    outlet: { id: "a", name },
    title: "",
    url: "",
    published: "2024-06-14",
    publishedBasis: "stated" as const,
  };
  const { events } = extractEvents([{ source, text }], buildGazetteer([]));
  return events
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ actors }) => actors.map((actor) => actor.name));
}

describe("the outlet that reports", () => {
  test.each([
    ["Dana Okafor told me on Monday that she was calm.", ["Dana Okafor", "Marwick Weekly"]],
    ["Dana Okafor told this magazine on Monday that she was calm.", ["Dana Okafor", "Marwick Weekly"]],
    ["Dana Okafor told The Marwick Weekly on Monday that she was calm.", ["Dana Okafor", "Marwick Weekly"]],
    ["“I am calm,” Dana Okafor said when we spoke on Monday.", ["Dana Okafor", "Marwick Weekly"]],
  ])("takes part: %s", (text, actors) => {
    expect(actorsIn(text, "The Marwick Weekly")).toEqual(actors);
  });

  test.each([
    "Dana Okafor told her staff on Monday that she was calm.",
    "Dana Okafor told this town on Monday that she was calm.",
    "“Ian told me on Monday,” Dana Okafor said.",
    "Dana Okafor met us on Monday.",
  ])("takes no part: %s", (text) => {
    expect(actorsIn(text, "The Marwick Weekly")).not.toContain("Marwick Weekly");
  });

  it("is one body where its name joins two words with “and”", () => {
    expect(
      actorsIn("Dana Okafor told Lens and Field on Monday that she was calm.", "Lens and Field"),
    ).toEqual(["Dana Okafor", "Lens and Field"]);
  });

  it("is found in a hostile text in a second", () => {
    const begun = Date.now();
    actorsIn(`Dana Okafor told ${"The ".repeat(4000)} on Monday.`, "The The The The");
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});
