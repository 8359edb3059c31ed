import { render, screen } from "@testing-library/react";
import { UnreadSources } from "@/components/workspace/UnreadSources";

const PROBLEM = { code: "query/bad-date", where: "sources/broken.md:5", detail: '"2024-02-31"' } as const;

describe("UnreadSources", () => {
  test("counts what could not be read, and says why", () => {
    render(<UnreadSources problems={[PROBLEM, PROBLEM]} readCount={5} sourceCount={6} />);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 6 sources could not be read");
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("listitem")).toHaveTextContent("sources/broken.md:5");
  });

  test("shows a few reasons at once, and folds many", () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...PROBLEM, where: `sources/${i}.md:5` }));
    const { rerender } = render(<UnreadSources problems={[PROBLEM]} readCount={5} sourceCount={6} />);
    expect(screen.getByText(/broken\.md:5/)).toBeVisible();
    rerender(<UnreadSources problems={many} readCount={5} sourceCount={14} />);
    expect(screen.getByRole("group")).not.toHaveAttribute("open");
  });

  test("tells a fault that cost no source from one that did", () => {
    render(<UnreadSources problems={[PROBLEM]} readCount={6} sourceCount={6} />);
    expect(screen.getByRole("status")).toHaveTextContent("Some of the story’s data could not be used");
  });

  test("is silent where all is well", () => {
    const { container } = render(<UnreadSources problems={[]} readCount={6} sourceCount={6} />);
    expect(container).toBeEmptyDOMElement();
  });
});
