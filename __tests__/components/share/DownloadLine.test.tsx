import { render, screen } from "@testing-library/react";
import { DownloadLine } from "@/components/share/DownloadLine";
import { NO_FILTER } from "@/lib/events/filter";

test("leads to the files of the filter, with the number of their rows", () => {
  render(
    <DownloadLine
      filter={{ ...NO_FILTER, outlets: ["wire"], from: "2024-06-01" }}
      eventCount={4}
      mentionCount={7}
    />,
  );
  expect(screen.getByRole("link", { name: "Events, CSV (4 rows)" })).toHaveAttribute(
    "href",
    "/events.csv?outlet=wire&from=2024-06-01",
  );
  expect(screen.getByRole("link", { name: "Statements, CSV (7 rows)" })).toBeInTheDocument();
});
