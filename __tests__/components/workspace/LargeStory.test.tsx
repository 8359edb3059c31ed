import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { partOfWhole } from "@/components/workspace/fetch-part";
import { LargeStory } from "@/components/workspace/LargeStory";
import { knownOf, readPageState, timeless } from "@/components/workspace/page-state";
import { askedView, countsAddress, viewAddress } from "@/components/workspace/view-address";
import { NO_FILTER } from "@/lib/events/filter";
import { LARGE_WORKSPACE } from "../../fixtures/large-workspace";
import { figureProps } from "../../support/figure-stub";

// The chart measures itself in a real browser; here it is what it is given that is looked at.
jest.mock("../../../components/timeline/TimelineFigure", () =>
  jest.requireActual("../../support/figure-stub"),
);

const story = LARGE_WORKSPACE;
const { events } = story;
const answer = jest.fn();

/** Answers as the data route does. */
const partAt = (address: string) => partOfWhole(story, address);

function renderAt(query: string) {
  const state = readPageState(query, knownOf(story));
  const first = [
    countsAddress(state.filter),
    viewAddress(timeless(state.filter), askedView(state.window, story.span), state.view),
  ];
  window.history.replaceState(null, "", `/?${query}`);
  render(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      <LargeStory
        story={{ ...story, eventCount: events.length }}
        server={{ query, unknown: [], parts: Object.fromEntries(first.map((at) => [at, partAt(at)])) }}
        origin="https://paper.example"
      />
    </SWRConfig>,
  );
}

const asked = () => answer.mock.calls.map(([address]) => String(address));

beforeEach(() => {
  answer
    .mockReset()
    .mockImplementation(async (address: string) => ({ ok: true, json: async () => partAt(address) }));
  Object.defineProperty(globalThis, "fetch", { value: answer, configurable: true });
});

test("shows what the server drew and asks for nothing", () => {
  renderAt("");
  expect(screen.getByText(/All 6,000 events/)).toBeTruthy();
  expect(figureProps().index.shown.total).toBe(6000);
  expect(answer).not.toHaveBeenCalled();
});

test("a smaller window is asked for, and the former view stays until it is there", async () => {
  renderAt("");
  const before = figureProps().index;
  const day = { from: "2020-03-03", to: "2020-03-03" };
  act(() => figureProps().onWindowChange(day, "discrete"));
  expect(figureProps().window).toEqual(day);
  expect(figureProps().index).toBe(before);
  await waitFor(() => expect(figureProps().index).not.toBe(before));
  expect(asked()).toContain(viewAddress(NO_FILTER, askedView(day, story.span)));
  expect(figureProps().index.shown.total).toBe(6000);
  expect(screen.getAllByRole("link", { name: /report \d+/ }).length).toBeGreaterThan(0);
});

test("marks keep their addresses for as long as the page's own stays", async () => {
  renderAt("");
  const before = figureProps();
  act(() => before.onWindowChange({ from: "2020-05-01", to: "2020-05-07" }, "discrete"));
  const moved = figureProps();
  expect(moved.hrefOf).not.toBe(before.hrefOf);
  await waitFor(() => expect(figureProps().index).not.toBe(before.index));
  expect(figureProps().hrefOf).toBe(moved.hrefOf);
});

test("rows of the chart come from the server, and every event is in one", async () => {
  renderAt("");
  await userEvent.click(screen.getByRole("link", { name: "by outlet" }));
  await waitFor(() => expect(figureProps().index.rows).toHaveLength(4));
  expect(figureProps().lane).toBe("outlet");
  expect(figureProps().index.rows.reduce((sum, { count }) => sum + count, 0)).toBe(6000);
});

test("the table is asked for a page at a time, in its order", async () => {
  renderAt("");
  await userEvent.click(screen.getByRole("link", { name: "Table" }));
  expect(await screen.findAllByRole("rowheader")).toHaveLength(100);
  await userEvent.click(screen.getByRole("link", { name: "Next page" }));
  expect(await screen.findByText(/Events 101 to 200 of 6,000/)).toBeTruthy();
  expect(asked().at(-1)).toBe("/events.json?page=2&rows=100");
});

test("an event is fetched by its id, with its neighbours", async () => {
  renderAt("");
  const { id, title } = events[20] ?? { id: "", title: "" };
  act(() => figureProps().onSelect(`${id}+3`));
  expect(window.location.search).toBe(`?event=${id}`);
  expect(await screen.findByRole("heading", { name: title, level: 2 })).toBeTruthy();
  await userEvent.click(screen.getByRole("link", { name: "Next" }));
  expect(await screen.findByRole("heading", { name: events[21]?.title ?? "", level: 2 })).toBeTruthy();
});

test("a search is answered with sentences", async () => {
  renderAt("");
  act(() => window.history.replaceState(null, "", "/?q=harbour"));
  act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
  const found = await screen.findByRole("region", { name: "Found in the articles" });
  expect(found.textContent).toMatch(/And [\d,]+ more below/);
});

test("says so where an answer cannot be had, and asks again", async () => {
  renderAt("");
  answer.mockImplementationOnce(async () => ({ ok: false, status: 500 }));
  act(() => figureProps().onWindowChange({ from: "2020-05-01", to: "2020-05-07" }, "discrete"));
  const again = await screen.findByRole("button", { name: "Try again" });
  act(() => again.click());
  await waitFor(() => expect(screen.queryByRole("button", { name: "Try again" })).toBeNull());
});

test("any place of a counted stretch leads to an event that there is", () => {
  renderAt("");
  const { columns } = figureProps().index;
  const ids = new Set(events.map(({ id }) => id));
  for (let i = 0; i < columns.count; i += 97) {
    const href = figureProps().hrefOf(columns.eventAt(i).event.id);
    expect(ids.has(new URLSearchParams(href.split(/[?#]/)[1]).get("event") ?? "")).toBe(true);
  }
});

test("no number of another filter is said of one that the server does not answer", async () => {
  renderAt("view=table");
  answer.mockRejectedValue(new TypeError("offline"));
  await userEvent.click(screen.getByRole("checkbox", { name: /^Alpha/ }));
  expect(await screen.findByText(/^Events reported by Alpha \(their number could not be had\)/)).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "Try again" })).toHaveLength(1);

  answer.mockImplementation(async (address: string) => ({ ok: true, json: async () => partAt(address) }));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^[\d,]+ events reported by Alpha\.$/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});
