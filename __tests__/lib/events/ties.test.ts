import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { readStory } from "@/lib/events/article";
import { tiesOf } from "@/lib/events/ties";

const story = (text: string) => readStory([articleOf(text)], buildGazetteer([]));

/** Origins and employers by the names shown. */
function tiesIn(text: string): readonly string[] {
  const read = story(text);
  const ties = tiesOf(read);
  const names = read.articles.flatMap((article) => article.names);
  const lines = names.flatMap((name) => {
    const entity = read.register.entityOf(name);
    const employer = ties.employerOf(entity)?.actor.name;
    const origins = [...ties.originsOf(entity)].join(", ");
    return [
      ...(origins ? [`${entity.actor.name} from ${origins}`] : []),
      ...(employer ? [`${entity.actor.name} at ${employer}`] : []),
    ];
  });
  return [...new Set(lines)];
}

describe("what a text ties to names", () => {
  test.each([
    { text: "The British chipmaker Halden Biotech won.", ties: ["Halden Biotech from british"] },
    { text: "Halden Biotech, based in London, won.", ties: ["Halden Biotech from london"] },
    { text: "Halden Biotech, of Marwick, won in Marwick.", ties: ["Halden Biotech from marwick"] },
    { text: "Halden Biotech, of Marwick fame, won.", ties: [] },
    {
      text: "Halden Biotech, based in Knoxville, Tennessee, won.",
      ties: ["Halden Biotech from knoxville, tennessee"],
    },
    {
      text: "Halden Biotech, the Tennessee group that won, left.",
      ties: ["Halden Biotech from tennessee"],
    },
    { text: "London-based Halden Biotech won.", ties: ["Halden Biotech from london"] },
    { text: "The London chipmaker Halden Biotech won.", ties: ["Halden Biotech from london"] },
    { text: "In London the judges of Halden Biotech won.", ties: [] },
    { text: "British ministers met Halden Biotech.", ties: [] },
    { text: "Halden Biotech's lead lawyer, Peter Lind, left.", ties: ["Peter Lind at Halden Biotech"] },
    { text: "Peter Lind, chief executive of Halden Biotech, left.", ties: ["Peter Lind at Halden Biotech"] },
    { text: "Peter Lind of Halden Biotech left.", ties: ["Peter Lind at Halden Biotech"] },
    { text: "Peter Lind, a critic from Halden Biotech's early days, left.", ties: [] },
    { text: "Halden Biotech said that Peter Lind would leave.", ties: [] },
    { text: "Peter Lind, Halden Biotech's managing partner, left.", ties: ["Peter Lind at Halden Biotech"] },
    { text: "Peter Lind, the Halden Biotech's mission chief, left.", ties: ["Peter Lind at Halden Biotech"] },
    { text: "Peter Lind, Halden Biotech's oldest critic, left.", ties: [] },
    { text: "Peter Lind, a nurse who founded Halden Biotech, left.", ties: ["Peter Lind at Halden Biotech"] },
    { text: "Peter Lind, a nurse who sued Halden Biotech, left.", ties: [] },
    { text: "Halden Biotech chairman and Governor Peter Lind left.", ties: [] },
  ])("$text", ({ text, ties }) => {
    expect(tiesIn(text)).toEqual(ties);
  });

  it("is read once for a story", () => {
    const read = story("Peter Lind of Halden Biotech left.");
    expect(tiesOf(read)).toBe(tiesOf(read));
  });
});
