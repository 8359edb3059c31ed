import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EventDetail } from "@/components/detail/EventDetail";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { EVENTS, READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);
const meeting = EVENTS.find((event) => event.kind === "meeting") ?? EVENTS[0];
if (!meeting) throw new Error("the fixture has no meeting");

function renderMeeting(onActor?: (id: string) => void) {
  render(
    <EventDetail
      event={meeting as (typeof EVENTS)[number]}
      sources={story.sources}
      outlets={story.outlets}
      titleId="event-title"
      titleLevel={2}
      actorHref={(id) => `/?actor=${id}`}
      actorCount={(id) => (id === "ada-norling" ? 4 : 1)}
      onActor={onActor}
    />,
  );
}

/** What one outlet says. */
function report(outlet: string): HTMLElement {
  const item = screen.getByRole("heading", { name: outlet, level: 3 }).closest("li");
  if (!item) throw new Error(`no report of ${outlet}`);
  return item;
}

describe("EventDetail", () => {
  test("gives title, date and kind", () => {
    renderMeeting();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Norling meets the Harbour Board");
    expect(screen.getByText("7 June 2024")).toBeInTheDocument();
    expect(screen.getByText(/meeting/)).toBeInTheDocument();
  });

  test("quotes every outlet with its expression marked", () => {
    renderMeeting();
    expect(report("The Courier").querySelector("mark")).toHaveTextContent(/^Friday$/);
    expect(report("Gazette").querySelector("mark")).toHaveTextContent(/^over the weekend$/);
    expect(report("Wire").querySelector("mark")).toHaveTextContent(/^June 7$/);
    expect(screen.getByText(/Reported by three outlets, which differ on the date/)).toBeInTheDocument();
  });

  test("says which outlet dates it otherwise, and only there", () => {
    renderMeeting();
    expect(report("Gazette")).toHaveTextContent("Dates it 8–9 June 2024.");
    expect(report("The Courier")).not.toHaveTextContent("Dates it");
  });

  test("links to articles on the web and to nothing else", () => {
    renderMeeting();
    const link = within(report("The Courier")).getByRole("link", { name: "The Courier on the harbour" });
    expect(link).toHaveAttribute("href", "https://courier.example/harbour");
    expect(link).toHaveAttribute("rel", "noopener");
    expect(within(report("Wire")).queryByRole("link", { name: "Wire on the harbour" })).toBeNull();
  });

  test("shows markup in a quote as text", () => {
    renderMeeting();
    expect(report("Wire")).toHaveTextContent("<script>alert(1)</script>");
    expect(document.querySelector("script")).toBeNull();
  });

  test("filters by an actor", async () => {
    const onActor = jest.fn();
    renderMeeting(onActor);
    await userEvent.click(screen.getByRole("link", { name: "Ada Norling" }));
    expect(onActor).toHaveBeenCalledWith("ada-norling");
  });

  test("links to an actor's events without scripts", () => {
    renderMeeting();
    expect(screen.getByRole("link", { name: "Harbour Board" })).toHaveAttribute(
      "href",
      "/?actor=harbour-board",
    );
  });
});
