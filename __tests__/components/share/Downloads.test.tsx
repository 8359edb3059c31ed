import { render, screen } from "@testing-library/react";
import { Downloads } from "@/components/share/Downloads";
import { NO_FILTER } from "@/lib/events/filter";

describe("Downloads", () => {
  test("hands the filter to every file", () => {
    render(
      <Downloads
        filter={{ ...NO_FILTER, outlets: ["wire", "gazette"], from: "2024-06-01" }}
        eventCount={2}
        mentionCount={5}
        scope="in this view"
      />,
    );
    const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    const query = "outlet=wire~gazette&from=2024-06-01";
    expect(hrefs).toEqual([`/events.csv?${query}`, `/mentions.csv?${query}`, `/events.json?${query}`]);
    expect(screen.getByRole("region", { name: "The data" })).toHaveTextContent("2 events in this view");
  });

  test("links to the plain files where nothing is filtered", () => {
    render(<Downloads filter={NO_FILTER} eventCount={1} mentionCount={1} scope="of the whole story" />);
    expect(screen.getByRole("link", { name: "Events, CSV" })).toHaveAttribute("href", "/events.csv");
    expect(screen.getByRole("region", { name: "The data" })).toHaveTextContent("1 event of the whole story");
  });
});
