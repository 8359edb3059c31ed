import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { type Article, extractEvents } from "@/lib/events/extract-events";

/** Headlines of the events that the texts tell, each text in an outlet of its own. */
function told(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, i): Article => {
    const outlet = { id: `o${i}`, name: `o${i}` };
    const source = { id: `s${i}`, outlet, title: "", url: "", published: "2024-06-16" };
    return { source: { ...source, publishedBasis: "stated" }, text };
  });
  return extractEvents(articles, buildGazetteer([])).events.map(({ title }) => title);
}

describe("two outlets' words for one happening", () => {
  test.each([
    [
      "The ferry went down in a gale on 11 June 2024.",
      "The 900-tonne ship capsized off the coast on 11 June 2024.",
    ],
    ["The vessel sent a distress call on 11 June 2024.", "The trawler sank on 11 June 2024."],
    ["The ground gave way on 11 June 2024.", "The bridge collapsed on 11 June 2024."],
    ["A tram left the rails on 11 June 2024.", "A tram derailed on 11 June 2024."],
    ["Halden Rail went bust on 11 June 2024.", "Halden Rail collapsed into administration on 11 June 2024."],
    [
      "Halden Rail pulled its workers off the project on 11 June 2024.",
      "Halden Rail packed up and left the site on 11 June 2024.",
    ],
    [
      "A report from the Marwick Harbour Authority was published on 11 June 2024.",
      "The Marwick Harbour Authority, in a bulletin dated 11 June 2024, blamed a strip of rubber.",
    ],
    [
      "Dana Okafor is due in the witness box on 11 June 2024.",
      "Dana Okafor conceded on 11 June 2024 that she had crossed it off the list.",
    ],
  ])("are one event: %s | %s", (one, other) => {
    expect(told(one, other)).toHaveLength(1);
  });

  test.each([
    ["The ferry went down in a gale in 2024.", "Fuel prices went down in 2024."],
    ["The ground gave way on 11 June 2024.", "The mayor gave way on 21 June 2024."],
    ["A tram left the rails in 2024.", "The mayor left the meeting in 2024."],
    ["Crews voted to walk out on 11 June 2024.", "The builders packed up and left on 12 May 2024."],
    [
      "Dana Okafor is due in the witness box on 11 June 2024.",
      "Dana Okafor conceded on 20 June 2024 that she had crossed it off the list.",
    ],
    [
      "Tom Reilly is due in the witness box on 11 June 2024.",
      "Dana Okafor conceded on 11 June 2024 that she had crossed it off the list.",
    ],
  ])("are two where the act or the day is another: %s | %s", (one, other) => {
    expect(told(one, other)).toHaveLength(2);
  });
});

it("keeps apart two acts that one sentence dates to one day", () => {
  const text =
    "The search was scaled back at dusk on Sunday after coastguard volunteers found two more bodies that morning near the point.";
  expect(told(text)).toHaveLength(2);
});

it("dates by a statement what is said in it, and not the act told before it", () => {
  const titles = told(
    "Halden Ferries suspended its three other routes on 11 June 2024, and in a statement released on 12 June 2024 its director, Dana Okafor, said it would cooperate.",
  );
  expect(titles).toEqual([
    expect.stringContaining("suspended"),
    expect.stringContaining("said it would cooperate"),
  ]);
});
