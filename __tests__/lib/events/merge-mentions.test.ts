import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { type Article, readStory } from "@/lib/events/article";
import type { Draft } from "@/lib/events/draft";
import { makeMentions } from "@/lib/events/make-mentions";
import { mergeMentions } from "@/lib/events/merge-mentions";

const none = buildGazetteer([]);
const TEXT =
  "Regulators fined Halden Energy on 11 June 2024 after a leak at its Marwick terminal. Dana Okafor resigned on 12 June 2024. " +
  "Dana Okafor met Tom Reilly in Lisbon on 14 June 2024. Tom Reilly told reporters on 14 June 2024 that the terminal would close.";

function draftsOf(texts: readonly string[]): Draft[] {
  const articles = texts.map((text, i): Article => {
    const outlet = { id: `o${i}`, name: `o${i}` };
    const source = { id: `s${i}`, outlet, title: "", url: "", published: "2024-06-16" };
    return { source: { ...source, publishedBasis: "stated" }, text };
  });
  const story = readStory(articles, none);
  return story.articles.flatMap((article) => makeMentions(article, story, none).drafts);
}

const copies = (count: number) => draftsOf(Array.from({ length: count }, () => TEXT));

/** Another day, and other people, for each article. */
const strangers = (count: number) =>
  draftsOf(
    Array.from({ length: count }, (_, i) => {
      const name = String.fromCharCode(65 + (i % 26), 97 + (i % 25), 110 + (i % 7));
      return `Tom ${name}er met Ada ${name}orf in Lisbon on ${1 + (i % 28)} March ${1700 + Math.floor(i / 28)}.`;
    }),
  );

/** Best of five, in microseconds. */
function timeOf(run: () => void): number {
  // Of the processor and not of the clock: a busy machine must not fail it.
  const times = [0, 1, 2, 3, 4].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

describe("mergeMentions", () => {
  it("makes one group of each happening, however many tell it", () => {
    const one = mergeMentions(copies(1)).length;
    expect(mergeMentions(copies(120)).length).toBe(one);
  });

  it("keeps apart what happened on other days to other people", () => {
    const drafts = strangers(100);
    expect(mergeMentions(drafts).length).toBe(drafts.length);
  });

  test.each([
    { name: "one story told again and again", few: copies(25), many: copies(100) },
    { name: "many stories", few: strangers(300), many: strangers(1200) },
  ])("takes little more than four times as long for four times $name", ({ few, many }) => {
    mergeMentions(few);
    expect(many.length).toBe(few.length * 4);
    // Linear is 4, every pair with every other would be 16.
    expect(timeOf(() => mergeMentions(many)) / timeOf(() => mergeMentions(few))).toBeLessThan(12);
  });
});
