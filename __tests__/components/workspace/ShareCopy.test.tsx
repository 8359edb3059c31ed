import { render, screen } from "@testing-library/react";
import { TWO_OUTLETS } from "@/__tests__/fixtures/two-outlets";
import { SiteProvider } from "@/components/ui/SiteProvider";
import { ShareCopy } from "@/components/workspace/ShareCopy";

test("reads its address in the browser, and offers nothing that needs a server", () => {
  window.history.replaceState(null, "", `/share?outlet=herald&frozen=${"0".repeat(32)}`);
  render(
    <SiteProvider isCopy>
      <ShareCopy story={TWO_OUTLETS} origin="https://paper.example" />
    </SiteProvider>,
  );
  expect(screen.getByText("1 event reported by The Herald.")).toBeInTheDocument();
  expect(screen.getByText(/^frozen: .*not kept here/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Freeze/ })).toBeNull();
  expect(screen.queryByRole("tab", { name: "Address" })).toBeNull();
  expect(screen.getByLabelText("DuckDB")).toHaveValue(
    "CREATE TABLE events AS FROM read_csv('https://paper.example/events.csv');\n" +
      "CREATE TABLE mentions AS FROM read_csv('https://paper.example/mentions.csv');",
  );
});
