import { render, screen } from "@testing-library/react";
import { ShareControl } from "@/components/share/ShareControl";

describe("ShareControl", () => {
  test("gives the link and the frame of the present view", () => {
    render(
      <ShareControl
        pageAddress="https://paper.example/?outlet=wire"
        embedAddress="https://paper.example/embed?outlet=wire"
        shareHref="/share?outlet=wire"
        title="Timeline: The harbour dispute"
      />,
    );
    expect(screen.getByLabelText("Link")).toHaveValue("https://paper.example/?outlet=wire");
    expect(screen.getByRole("link", { name: /other snippets/i, hidden: true })).toHaveAttribute(
      "href",
      "/share?outlet=wire",
    );
    const html = screen.getByLabelText("For an article (HTML)") as HTMLTextAreaElement;
    const pasted = document.createElement("div");
    pasted.innerHTML = html.value;
    expect(pasted.children).toHaveLength(1);
    expect(pasted.querySelector("iframe")).toHaveAttribute("src", "https://paper.example/embed?outlet=wire");
    expect(pasted.querySelector("iframe")).toHaveAttribute("title", "Timeline: The harbour dispute");
  });

  test("opens its panel without scripts", () => {
    render(<ShareControl pageAddress="a" embedAddress="b" shareHref="/share" title="c" />);
    const panel = screen.getByRole("dialog", { name: "This view, elsewhere", hidden: true });
    expect(screen.getByRole("button", { name: "Share or embed" })).toHaveAttribute("popovertarget", panel.id);
  });
});
