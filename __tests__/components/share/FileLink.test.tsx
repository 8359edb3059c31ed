import { fireEvent, render, screen } from "@testing-library/react";
import { FileLink } from "@/components/share/FileLink";
import { SiteProvider } from "@/components/ui/SiteProvider";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";

const FILTER: EventFilter = { ...NO_FILTER, outlets: ["wire"] };

function show(name: string, { isCopy = false, filter = FILTER, shown = false } = {}) {
  render(
    <SiteProvider isCopy={isCopy}>
      <p>
        <FileLink name={name} filter={filter} shown={shown}>
          A file
        </FileLink>
      </p>
    </SiteProvider>,
  );
  return screen.getByRole("link", { name: "A file" });
}

describe("FileLink", () => {
  test("asks the server for the file of the filter", () => {
    const link = show("events.csv");
    expect(link).toHaveAttribute("href", "/events.csv?outlet=wire");
    expect(link).toHaveAttribute("download");
  });

  test("lets the browser show a file that it can", () => {
    expect(show("events.json", { shown: true })).not.toHaveAttribute("download");
  });

  test("is the plain file of a copy where nothing is filtered", () => {
    expect(show("events.zip", { isCopy: true, filter: NO_FILTER })).toHaveAttribute("href", "/events.zip");
    expect(screen.queryByText(/whole story/)).toBeNull();
  });

  test("says that what the browser cannot make is of the whole story", () => {
    expect(show("feed.atom", { isCopy: true })).toHaveAttribute("href", "/feed.atom");
    expect(screen.getByText(/of the whole story/)).toBeInTheDocument();
  });

  test("makes the file of a copy in the browser, and says where that fails", async () => {
    const link = show("events.csv", { isCopy: true });
    expect(link).toHaveAttribute("download", "events.csv");
    globalThis.fetch = (async () => ({ ok: false, status: 404 })) as unknown as typeof fetch;
    expect(fireEvent.click(link)).toBe(false);
    expect(await screen.findByRole("status")).toHaveTextContent("could not be made");
  });
});
