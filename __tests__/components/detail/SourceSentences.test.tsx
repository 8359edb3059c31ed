import { render, screen } from "@testing-library/react";
import { datedSentences } from "@/components/detail/dated-sentences";
import { SourceSentences } from "@/components/detail/SourceSentences";
import { EVENTS } from "../../fixtures/story";

describe("SourceSentences", () => {
  test("marks and explains each expression, with the way to its event", () => {
    const { container } = render(<SourceSentences sentences={datedSentences("gazette", EVENTS)} />);
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "last Monday",
      "over the weekend",
    ]);
    expect(screen.getByText("8–9 June 2024")).toBeInTheDocument();
    expect(screen.getByText("“last Monday” is 2024-06-03")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Norling meets the Harbour Board" })).toHaveAttribute(
      "href",
      "/events/d0607-norling-meets-board",
    );
  });
});
