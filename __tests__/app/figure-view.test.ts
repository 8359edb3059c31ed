import { figureView } from "@/app/figure-view";
import { pageStory } from "@/app/page-story";

const wordsOf = async (query: string) => figureView((await pageStory()).story, query).words;

test("says what is shown, whose it is and which days", async () => {
  const words = await wordsOf("from=2025-04-10&to=2025-04-12");
  expect(words.shown).toMatch(/^10–12 April 2025: \d+ of \d+ events\.$/);
  expect(words.source).toMatch(/^Sources: .*Newsweek.*; made with Datelines; 10–12 April 2025\.$/);
  expect(words.notice).toBe("");
});

test("names the filter and its outlets alone", async () => {
  const words = await wordsOf("outlet=newsweek");
  expect(words.shown).toMatch(/^\d+ events reported by Newsweek\. /);
  expect(words.source).toMatch(/^Sources: Newsweek; /);
});

test("shows the rest where something is unknown, and says so", async () => {
  const words = await wordsOf("actor=nobody-at-all&from=2025-04-31");
  expect(words.shown).toMatch(/\d+ of \d+ events\.$/);
  expect(words.notice).toMatch(
    /^Left out of this picture: .*"nobody-at-all".*"2025-04-31"|"2025-04-31".*"nobody-at-all"/,
  );
});

test("keeps to days that the story can show", async () => {
  const { window } = figureView((await pageStory()).story, "from=0001-01-01&to=9999-12-31");
  expect(window.from > "1900-01-01" && window.to < "2100-01-01").toBe(true);
});
