import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { type Article, explainEvents, explainMerge, extractEvents } from "@/lib/events/extract-events";

const none = buildGazetteer([]);

function article(id: string, text: string, published = "2024-06-14"): Article {
  const outlet = { id, name: id };
  return { source: { id, outlet, title: id, url: "", published, publishedBasis: "stated" }, text };
}

const WIRE = article(
  "wire",
  "Regulators fined Halden Energy Ltd on Tuesday after a leak at its Marwick terminal. Chief executive Dana Okafor resigned on Wednesday.",
);
const PAPER = article(
  "paper",
  "Halden Energy was fined on 11 June over the leak at Marwick. Ms Okafor, who ran the company, resigned a day later.",
  "2024-06-16",
);

describe("extractEvents", () => {
  it("joins what two outlets say of one day", () => {
    const { events } = extractEvents([WIRE, PAPER], none);
    const fine = events.find(({ edtf }) => edtf === "2024-06-11");
    expect(fine?.mentions.map(({ source }) => source)).toEqual(["wire", "paper"]);
    expect(fine?.actors.map(({ name }) => name)).toContain("Halden Energy");
  });

  it("keeps ids when a later source is added", () => {
    const before = extractEvents([WIRE], none).events.map(({ id }) => id);
    const after = extractEvents([WIRE, PAPER], none).events.map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it("says why mentions are together", () => {
    const story = explainEvents([WIRE, PAPER], none);
    const fine = story.events.find(({ edtf }) => edtf === "2024-06-11");
    expect(explainMerge(story, fine?.id ?? "").join("\n")).toContain("same date");
  });

  it("gives the reasons in words that the texts have", () => {
    const story = explainEvents([WIRE, PAPER], none);
    const reasons = story.events.flatMap(({ id }) => explainMerge(story, id)).join("\n");
    expect(reasons).toMatch(/shared words: .*(?:Halden|fined|leak)/);
    expect(reasons).not.toContain("#");
  });

  it("joins what goes on since a day with what began on it", () => {
    const going = article("going", "Crews at Halden Energy have been on strike since Monday.");
    const began = article("began", "Crews at Halden Energy began a strike on 10 June.", "2024-06-16");
    expect(extractEvents([going, began], none).events).toHaveLength(1);
  });

  test.each([
    ["Halden Energy did not resume flying them until May 2022.", "2022-05"],
    ["It took until 3 April 2024 for Halden Energy to find it.", "2024-04-03"],
    ["Halden Energy was not told until 29 September 2022.", "2022-09-29"],
    ["The strike at Halden Energy goes on until 21 June 2024.", "../2024-06-21"],
  ])("dates %j %s", (text, edtf) => {
    expect(extractEvents([article("a", text)], none).events.map((event) => event.edtf)).toEqual([edtf]);
  });

  it("keeps apart what one outlet tells in two acts on a day", () => {
    const two = article(
      "two",
      "Regulators sued Halden Energy on Tuesday. Shares in Halden Energy fell 8% on Tuesday.",
    );
    expect(extractEvents([two], none).events).toHaveLength(2);
  });

  it("finds nothing in a text without dates", () => {
    expect(extractEvents([article("essay", "The town has two rivers and a mill.")], none).events).toEqual([]);
    expect(extractEvents([article("empty", "")], none).events).toEqual([]);
  });

  it("orders events by day", () => {
    const starts = extractEvents([PAPER, WIRE], none).events.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
  });

  test.each([
    { name: "quotation marks", text: '“‘"'.repeat(4000) },
    { name: "one word over and over", text: "the ".repeat(8000) },
    { name: "capitals", text: "Ab ".repeat(8000) },
    { name: "years", text: "in 2024 ".repeat(3000) },
  ])("survives $name", ({ text }) => {
    expect(() => extractEvents([article("noise", text), WIRE], none)).not.toThrow();
    expect(extractEvents([article("noise", text), WIRE], none).events.length).toBeGreaterThan(0);
  });
});
