import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EventList } from "@/components/workspace/EventList";
import { workspaceStory } from "@/components/workspace/workspace-story";
import type { DayWindow } from "@/lib/timeline/types";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);

function renderList(window: DayWindow = story.opening) {
  const onOpen = jest.fn();
  render(
    <EventList
      events={story.events}
      window={window}
      outlets={story.outlets}
      selectedId="d0611-norling-speaks"
      eventHref={(id) => `/?event=${id}`}
      onOpen={onOpen}
    />,
  );
  return onOpen;
}

describe("EventList", () => {
  test("lists the events in view under their dates", () => {
    renderList();
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "3 June 2024",
      "7 June 2024",
      "11 June 2024",
      "2019",
    ]);
  });

  test("folds the events outside, and loses none", () => {
    renderList();
    const outside = screen.getByText("Outside this view: 1 event").closest("details") as HTMLElement;
    expect(outside).not.toHaveAttribute("open");
    expect(within(outside).getByRole("link", { name: "City sells the old harbour" })).toBeInTheDocument();
  });

  test("opens the fold where nothing is in view", () => {
    renderList({ from: "1990-01-01", to: "1990-01-31" });
    expect(screen.getByText("Outside this view: 4 events").closest("details")).toHaveAttribute("open");
  });

  test("says who reports an event and where dates differ", () => {
    renderList();
    const row = screen.getByRole("link", { name: "Norling meets the Harbour Board" }).closest("li");
    expect(row).toHaveTextContent("dates differ");
    expect(row).toHaveTextContent("Reported by The Courier, Gazette, Wire");
  });

  test("opens an event in place and marks the open one", async () => {
    const onOpen = renderList();
    await userEvent.click(screen.getByRole("link", { name: "Dockers’ Union votes to strike" }));
    expect(onOpen).toHaveBeenCalledWith("d0603-union-votes");
    expect(screen.getByRole("link", { current: true })).toHaveTextContent("Norling promises talks");
  });
});
