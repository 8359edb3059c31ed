import { render, screen, within } from "@testing-library/react";
import { sourceOf } from "@/__tests__/fixtures/story-events";
import { ArticleList } from "@/components/workspace/ArticleList";

const articles = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sourceOf({ id: `s-${i}`, title: `Report ${i}`, published: "2025-04-15" }),
  );

const listed = () => within(screen.getByRole("list")).getAllByRole("listitem");

test("a few articles are all there", () => {
  render(<ArticleList sources={articles(24)} outlets={[]} />);
  expect(listed()).toHaveLength(24);
  expect(screen.queryByRole("link", { name: /All/ })).toBeNull();
});

test("of very many the newest are there, with the way to the rest", () => {
  const newest = sourceOf({ id: "newest", title: "Last words", published: "2025-06-01" });
  render(<ArticleList sources={[...articles(4_000), newest]} outlets={[]} />);
  expect(listed()).toHaveLength(10);
  expect(listed()[0]).toHaveTextContent("Last words");
  expect(screen.getByRole("link", { name: "All 4,001 articles" })).toHaveAttribute("href", "/articles/1");
});
