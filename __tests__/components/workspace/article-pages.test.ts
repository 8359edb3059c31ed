import { sourceOf } from "@/__tests__/fixtures/story-events";
import { articlePage, newestFirst } from "@/components/workspace/article-pages";

const SOURCES = Array.from({ length: 250 }, (_, i) =>
  sourceOf({ id: `s-${i}`, published: i < 240 ? "2025-04-15" : "2025-05-01" }),
);
const idsOf = (sources: readonly { readonly id: string }[] = []) => sources.map(({ id }) => id);

test("the latest day comes first, and articles of one day stay in order", () => {
  expect(idsOf(newestFirst(SOURCES)).slice(9, 12)).toEqual(["s-249", "s-0", "s-1"]);
});

test("pages hold every article once", () => {
  const pages = ["1", "2", "3"].map((word) => articlePage(SOURCES, word));
  expect(pages.map((page) => page?.articles.length)).toEqual([100, 100, 50]);
  expect(new Set(pages.flatMap((page) => idsOf(page?.articles))).size).toBe(250);
  expect(pages[2]).toMatchObject({ page: 3, pages: 3, start: 200 });
});

test.each(["0", "4", "-1", "01", "1.5", "one", "1e1", "99999999999", ""])("%j is no page", (word) => {
  expect(articlePage(SOURCES, word)).toBeUndefined();
});

test("a story without articles has one page", () => {
  expect(articlePage([], "1")).toMatchObject({ pages: 1, articles: [] });
});
