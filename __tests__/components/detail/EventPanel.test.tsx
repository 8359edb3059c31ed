import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EventPanel } from "@/components/detail/EventPanel";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);
const [, vote, meeting, speech] = story.events;
if (!vote || !meeting || !speech) throw new Error("the fixture is too short");

function renderPanel(next = speech) {
  const acts = { onClose: jest.fn(), onOpen: jest.fn(), onActor: jest.fn() };
  render(
    <EventPanel
      event={meeting as NonNullable<typeof meeting>}
      previous={vote}
      next={next}
      place="2 of 4"
      actorCount={() => 3}
      sources={story.sources}
      outlets={story.outlets}
      closeHref="/"
      eventHref={(id) => `/?event=${id}`}
      actorHref={(id) => `/?actor=${id}`}
      permalink="https://paper.example/events/x"
      onClose={acts.onClose}
      onOpen={acts.onOpen}
      onActor={acts.onActor}
    />,
  );
  return acts;
}

describe("EventPanel", () => {
  test("is named by its event", () => {
    renderPanel();
    expect(screen.getByRole("region", { name: "Norling meets the Harbour Board" })).toBeInTheDocument();
  });

  test("steps to the neighbours", async () => {
    const { onOpen } = renderPanel();
    await userEvent.click(screen.getByRole("link", { name: "Next" }));
    await userEvent.click(screen.getByRole("link", { name: "Previous" }));
    expect(onOpen.mock.calls).toEqual([["d0611-norling-speaks"], ["d0603-union-votes"]]);
  });

  test("says where among the events it stands", () => {
    renderPanel();
    expect(screen.getByText("2 of 4")).toHaveTextContent("2 of 4: Norling meets the Harbour Board");
  });

  test("offers a file for the calendar", () => {
    renderPanel();
    expect(screen.getByRole("link", { name: "Add to calendar" })).toHaveAttribute(
      "href",
      "/events/d0607-norling-meets-board/event.ics",
    );
  });

  test("closes by its link and by Escape", async () => {
    const { onClose } = renderPanel();
    await userEvent.click(screen.getByRole("link", { name: "Close" }));
    screen.getByRole("link", { name: "Next" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
