import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EventTable } from "@/components/table/EventTable";
import { workspaceStory } from "@/components/workspace/workspace-story";
import type { Sort } from "@/lib/events/sort";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);

function renderTable(sort: Sort = "date") {
  const acts = { onSort: jest.fn(), onOpen: jest.fn() };
  render(
    <EventTable
      rows={{
        events: story.events,
        scope: "4 events",
        selectedId: "d0611-norling-speaks",
        hrefOfEvent: (id) => `/?event=${id}`,
        onOpen: acts.onOpen,
      }}
      outlets={story.outlets}
      sort={sort}
      hrefOfSort={(next) => `/?view=table&sort=${next}`}
      onSort={acts.onSort}
    />,
  );
  return acts;
}

describe("EventTable", () => {
  test("says what it holds and in which order", () => {
    renderTable("-outlets");
    expect(screen.getByRole("table")).toHaveAccessibleName(
      "4 events, sorted by number of outlets, fewest outlets first",
    );
    expect(screen.getByRole("columnheader", { name: "Reported by" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    expect(screen.getByRole("columnheader", { name: "Date" })).not.toHaveAttribute("aria-sort");
  });

  test("sorts by a head, and the other way round by the same head", async () => {
    const { onSort } = renderTable();
    await userEvent.click(screen.getByRole("link", { name: "Event" }));
    await userEvent.click(screen.getByRole("link", { name: "Date" }));
    expect(onSort.mock.calls).toEqual([["title"], ["-date"]]);
  });

  test("names a row by its event, and its outlets in words", () => {
    renderTable();
    const row = screen.getByRole("row", { name: /Norling meets the Harbour Board/ });
    expect(within(row).getByRole("rowheader")).toHaveTextContent("Norling meets the Harbour Board");
    expect(row).toHaveTextContent("dates differ");
    expect(row).toHaveTextContent("The Courier, Gazette, Wire");
    expect(row).toHaveTextContent("Ada Norling, Harbour Board");
  });

  test("opens an event and marks the open one", async () => {
    const { onOpen } = renderTable();
    await userEvent.click(screen.getByRole("link", { name: "Dockers’ Union votes to strike" }));
    expect(onOpen).toHaveBeenCalledWith("d0603-union-votes");
    expect(screen.getByRole("link", { current: true })).toHaveTextContent("Norling promises talks");
  });
});
