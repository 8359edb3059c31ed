import { parseArticles } from "@/lib/store/parse-articles";
import type { SourceText } from "@/lib/store/types";

function article(id: string, text: string): SourceText {
  const outlet = { id: "gazette", name: "The Gazette" };
  return {
    source: { id, outlet, title: id, url: "", published: "2025-04-15", publishedBasis: "stated" },
    text,
  };
}

const GOOD = article("good", "The council met in Leeds on 11 April.");

test("articles become events that name them", () => {
  const { events, sources, problems } = parseArticles([GOOD], []);
  expect(sources).toEqual([GOOD.source]);
  expect(events.flatMap(({ mentions }) => mentions.map(({ source }) => source))).toEqual(["good"]);
  expect(problems).toEqual([]);
});

test("an article that makes the parser fail is named, and the others stand", () => {
  const bad = {
    ...article("bad", ""),
    get text(): string {
      throw new Error("the text is gone");
    },
  };
  const { events, sources, problems } = parseArticles([bad, GOOD], []);
  expect(sources).toEqual([GOOD.source]);
  expect(events).toHaveLength(1);
  expect(problems).toEqual([{ code: "source/failed", where: "bad", detail: "(the text is gone)" }]);
});
