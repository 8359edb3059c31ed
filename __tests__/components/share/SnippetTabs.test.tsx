import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SnippetTabs } from "@/components/share/SnippetTabs";
import { sharedView } from "@/components/share/shared-view";

const view = sharedView(
  {
    origin: "https://paper.example",
    query: "q=harbour",
    title: "Harbour",
    description: "Harbour: 4 events.",
  },
  { theme: "dark" },
);

describe("SnippetTabs", () => {
  test("has one tab stop, and a panel for each tab", () => {
    render(<SnippetTabs view={view} />);
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    for (const tab of tabs) {
      expect(document.getElementById(tab.getAttribute("aria-controls") ?? "")).toHaveAttribute(
        "role",
        "tabpanel",
      );
    }
  });

  test.each([
    ["{ArrowRight}", "Frame"],
    ["{ArrowLeft}", "Address"],
    ["{End}", "Address"],
    ["{End}{Home}", "Frame and script"],
    ["{End}{ArrowRight}", "Frame and script"],
  ])("goes with %s to %s", async (keys, name) => {
    render(<SnippetTabs view={view} />);
    screen.getByRole("tab", { name: "Frame and script" }).focus();
    await userEvent.keyboard(keys);
    const tab = screen.getByRole("tab", { name });
    expect(tab).toHaveFocus();
    expect(tab).toHaveAttribute("aria-selected", "true");
  });

  test("shows the view as it was chosen in every snippet", () => {
    render(<SnippetTabs view={view} />);
    for (const field of screen.getAllByLabelText("HTML")) {
      const { value } = field as HTMLTextAreaElement;
      expect(value).toMatch(/dark="true"|dark=true/);
    }
    expect(screen.getByLabelText("Address")).toHaveValue("https://paper.example/embed?q=harbour&dark=true");
  });
});
