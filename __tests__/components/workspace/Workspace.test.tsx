import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { eventsAddress } from "@/components/workspace/events-address";
import { knownOf, readPageState, timeless } from "@/components/workspace/page-state";
import { Workspace } from "@/components/workspace/Workspace";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { filterEvents } from "@/lib/events/filter";
import { readEventQuery } from "@/lib/url/event-query";
import { READ_STORY } from "../../fixtures/story";

// The chart measures itself in a real browser; here it is the page around it that is looked at.
jest.mock("../../../components/timeline/Timeline", () => ({ Timeline: () => null }));

const mockRefresh = jest.fn();
jest.mock("next/navigation", () => ({ useRouter: () => ({ refresh: mockRefresh }) }));

const story = workspaceStory(READ_STORY);
const answer = jest.fn();

/** Answers as the data route does. */
async function answerEvents(address: string) {
  const { filter } = readEventQuery(new URL(address, "https://paper.example").searchParams);
  const events = filterEvents(story.events, filter).map(({ id }) => ({ id }));
  return { ok: true, json: async () => ({ events }) };
}

beforeEach(() => {
  mockRefresh.mockReset();
  answer.mockReset().mockImplementation(answerEvents);
  Object.defineProperty(globalThis, "fetch", { value: answer, configurable: true });
});

function renderAt(query: string) {
  window.history.replaceState(null, "", query ? `/?${query}` : "/");
  const filter = timeless(readPageState(query, knownOf(story)).filter);
  render(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      <Workspace
        story={story}
        server={{
          query,
          address: eventsAddress(filter),
          ids: filterEvents(story.events, filter).map(({ id }) => id),
        }}
        origin="https://paper.example"
      />
    </SWRConfig>,
  );
}

const list = () => screen.getByRole("region", { name: "Day by day" });
const titles = () =>
  within(list())
    .queryAllByRole("link")
    .map((link) => link.textContent);

describe("Workspace", () => {
  test("shows what the server drew and asks for nothing", () => {
    renderAt("");
    expect(titles()).toHaveLength(4);
    expect(screen.getByText("All 4 events.")).toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });

  test("asks for the events of a filter and writes it into the address", async () => {
    renderAt("");
    await userEvent.click(screen.getByRole("checkbox", { name: "Gazette 2" }));
    expect(window.location.search).toBe("?outlet=gazette");
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(answer.mock.calls.map(([address]) => address)).toEqual(["/events.json?outlet=gazette"]);
    expect(screen.getByText("2 events reported by Gazette.")).toBeInTheDocument();
    expect(mockRefresh).not.toHaveBeenCalled();
  });

  test("draws the page anew when an answer tells of events that it does not know", async () => {
    renderAt("");
    const events = [{ id: "d0603-union-votes" }, { id: "brand-new" }];
    answer.mockResolvedValue({ ok: true, json: async () => ({ events }) });
    await userEvent.click(screen.getByRole("checkbox", { name: "Gazette 2" }));
    await waitFor(() => expect(mockRefresh).toHaveBeenCalledTimes(1));
  });

  test("answers from what it holds when the server fails, and tries again", async () => {
    renderAt("");
    answer.mockResolvedValue({ ok: false, status: 500 });
    await userEvent.click(screen.getByRole("checkbox", { name: "Wire 2" }));
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(titles()).toHaveLength(2);
    expect(screen.getByText("2 events reported by Wire.")).toBeInTheDocument();

    answer.mockImplementation(answerEvents);
    await userEvent.click(retry);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Try again" })).toBeNull());
    expect(mockRefresh).not.toHaveBeenCalled();
  });

  test("clears the filter with one act", async () => {
    renderAt("outlet=gazette&q=union");
    expect(titles()).toEqual(["Dockers’ Union votes to strike"]);
    await userEvent.click(screen.getByRole("link", { name: "Show all events" }));
    expect(window.location.search).toBe("");
    await waitFor(() => expect(titles()).toHaveLength(4));
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  test("opens an event, and gives the focus back on Escape", async () => {
    renderAt("");
    const link = within(list()).getByRole("link", { name: "Norling promises talks" });
    await userEvent.click(link);
    expect(window.location.search).toBe("?event=d0611-norling-speaks");
    expect(screen.getByRole("heading", { name: "Norling promises talks", level: 2 })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Norling promises talks" })).toBeNull();
    await waitFor(() => expect(link).toHaveFocus());
  });

  test("shows an event that the filter hides when the address names it", () => {
    renderAt("outlet=gazette&event=d0611-norling-speaks");
    expect(screen.getByRole("region", { name: "Norling promises talks" })).toBeInTheDocument();
    expect(titles()).not.toContain("Norling promises talks");
  });

  test("answers a search with the sentences that hold the words, and whose they are", () => {
    renderAt("q=weekend");
    const found = screen.getByRole("region", { name: "Found in the articles" });
    expect(within(found).getByRole("figure")).toHaveTextContent(
      "GGazetteShe met the board over the weekend.",
    );
    expect(within(found).getByText("weekend").tagName).toBe("MARK");
  });

  test("leads a searched name to all its events", async () => {
    renderAt("q=amber+mayor");
    await userEvent.click(screen.getByRole("link", { name: "All events that involve Ada Norling" }));
    expect(window.location.search).toBe("?actor=ada-norling");
  });

  test("counts and lists by the period in every view but the chart's own list", () => {
    renderAt("from=2024-06-05&to=2024-06-08&view=table");
    expect(screen.getByText("1 event, 5–8 June 2024.")).toBeInTheDocument();
    expect(screen.getAllByRole("rowheader")).toHaveLength(1);
    expect(screen.getByRole("checkbox", { name: "Wire 1" })).toBeInTheDocument();
  });

  test("steps through the table in its order", async () => {
    renderAt("view=table&sort=-date&event=d0611-norling-speaks");
    expect(screen.getByText("1 of 4")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("link", { name: "Next" }));
    expect(window.location.search).toBe("?event=d0607-norling-meets-board&view=table&sort=-date");
  });

  test("compares the chosen outlets, or all where fewer than two are chosen", () => {
    renderAt("outlet=wire~gazette&view=compare");
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
  });

  test("says what of the address it left out", () => {
    renderAt("from=31/02/2024&actor=nobody");
    const notice = screen.getAllByRole("status").find((status) => /left out/.test(status.textContent ?? ""));
    expect(notice).toHaveTextContent(/from:/);
    expect(notice).toHaveTextContent(/actor:/);
    expect(titles()).toHaveLength(4);
  });

  test("counts in its downloads what the files will hold", () => {
    renderAt("from=2024-06-05&to=2024-06-08");
    const data = screen.getByRole("region", { name: "The data" });
    expect(data).toHaveTextContent("1 event in this view");
    expect(within(data).getByRole("link", { name: "Statements, CSV" })).toHaveAttribute(
      "href",
      "/mentions.csv?from=2024-06-05&to=2024-06-08",
    );
  });
});
