import { leastRatio } from "@/__tests__/support/cost";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { findActors } from "@/lib/actors/find-actors";
import type { Actor } from "@/lib/actors/types";
import { splitSentences } from "@/lib/text/sentences";

const actor = (name: string, kind: Actor["kind"], ...aliases: string[]): Actor => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  name,
  kind,
  aliases,
});

const known = buildGazetteer([
  actor("Elric Vance", "person", "Vance"),
  actor("Vladimir Orlov", "person", "Orlov"),
  actor("Fox News", "organisation", "Fox"),
  actor("United Kingdom", "state", "London"),
]);

const named = (text: string) =>
  findActors(text, splitSentences(text), known).map(
    ({ text: written, actor }) => `${written} = ${actor.name}`,
  );

describe("a known actor's short form", () => {
  test.each([
    { text: "Vance said no.", names: ["Vance = Elric Vance"] },
    { text: "Mr Vance met Vice President Vance.", names: ["Vance = Elric Vance", "Vance = Elric Vance"] },
    { text: "Republican Vance voted in Oslo.", names: ["Vance = Elric Vance"] },
    { text: "In Alaska Vance met Orlov.", names: ["Vance = Elric Vance", "Orlov = Vladimir Orlov"] },
    { text: "Yesterday Elric B Vance spoke.", names: ["Elric B Vance = Elric Vance"] },
    {
      text: "Orlov aide Tom Reilly met Envoy Vance.",
      names: ["Orlov = Vladimir Orlov", "Vance = Elric Vance"],
    },
    { text: "The Vance Administration appealed.", names: ["Vance = Elric Vance"] },
    { text: "Fox said so.", names: ["Fox = Fox News"] },
  ])("is the actor's where it stands alone or behind an office: $text", ({ text, names }) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    { text: "Dalby Vance plc pulled out.", names: ["Dalby Vance plc = Dalby Vance"] },
    { text: "Dalby Vance PLC, which is building it, pulled out.", names: ["Dalby Vance PLC = Dalby Vance"] },
    { text: "Cyrus Vance met reporters.", names: ["Cyrus Vance = Cyrus Vance"] },
    { text: "Vance Okafor wept.", names: ["Vance Okafor = Vance Okafor"] },
    { text: "Vance Logistics hired 20 people.", names: ["Vance Logistics = Vance Logistics"] },
    { text: "Fox Solutions sued Liam Fox.", names: ["Fox Solutions = Fox Solutions", "Liam Fox = Liam Fox"] },
    { text: "Jack London wrote it.", names: ["Jack London = Jack London"] },
  ])("is nobody's inside a longer name of somebody else's: $text", ({ text, names }) => {
    expect(named(text)).toEqual(names);
  });

  test.each([
    {
      does: "means another bearer whom the article names in full first",
      text: "Cyrus Vance met reporters. Vance said no. Mr Vance left.",
      names: ["Cyrus Vance = Cyrus Vance", "Vance = Cyrus Vance", "Vance = Cyrus Vance"],
    },
    {
      does: "means the actor where the article gives him his office",
      text: "Cyrus Vance met President Vance. Vance said no.",
      names: ["Cyrus Vance = Cyrus Vance", "Vance = Elric Vance", "Vance = Elric Vance"],
    },
    {
      does: "means the actor where he comes before his namesake",
      text: "Vance said no. Melania Vance wept.",
      names: ["Vance = Elric Vance", "Melania Vance = Melania Vance"],
    },
    {
      does: "means neither the actor nor the firm where a firm's founder shares its other name",
      text: "Rupert Dalby, who founded Dalby Vance, resigned. Dalby wept. Dalby Vance, a unit of Corwen plc, grew.",
      names: [
        "Rupert Dalby = Rupert Dalby",
        "Dalby Vance = Dalby Vance",
        "Dalby = Rupert Dalby",
        "Dalby Vance = Dalby Vance",
        "Corwen plc = Corwen",
      ],
    },
  ])("$does", ({ text, names }) => {
    expect(named(text)).toEqual(names);
  });

  it("takes four times as long in a text four times as long, not sixteen", async () => {
    const text = (times: number) => "Cyrus Vance met Dalby Vance Orlov Fox. Vance said no. ".repeat(times);
    const growth = await leastRatio(
      () => named(text(800)),
      () => named(text(200)),
      8,
    );
    expect(growth).toBeLessThanOrEqual(8);
  });
});
