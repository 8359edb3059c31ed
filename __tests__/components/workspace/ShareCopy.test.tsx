import { render, screen } from "@testing-library/react";
import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { SiteProvider } from "@/components/ui/SiteProvider";
import { ShareCopy } from "@/components/workspace/ShareCopy";
import { workspaceStory } from "@/components/workspace/workspace-story";

const herald = { id: "herald", name: "The Herald" };
const story = workspaceStory({
  title: "The harbour",
  opening: { from: "2025-04-01", to: "2025-04-30" },
  outlets: [{ id: "gazette", name: "The Gazette" }, herald],
  actors: [],
  sources: [sourceOf(), sourceOf({ id: "herald-1", outlet: herald })],
  events: [
    eventOf({ id: "a" }),
    eventOf({ id: "b", mentions: [mentionOf({ source: "herald-1", outlet: "herald" })] }),
  ],
});

test("reads its address in the browser, and offers nothing that needs a server", () => {
  window.history.replaceState(null, "", `/share?outlet=herald&frozen=${"0".repeat(32)}`);
  render(
    <SiteProvider isCopy>
      <ShareCopy story={story} origin="https://paper.example" />
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
