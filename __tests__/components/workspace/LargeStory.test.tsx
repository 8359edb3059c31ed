import { act, render, screen, waitFor } from "@testing-library/react";
import { SWRConfig } from "swr";
import type { FigureProps } from "@/components/timeline/timeline-props";
import { choicesOf } from "@/components/workspace/facets";
import { LargeStory } from "@/components/workspace/LargeStory";
import { askedView, viewAddress } from "@/components/workspace/view-address";
import { NO_FILTER } from "@/lib/events/filter";
import { outletStyles } from "@/lib/timeline/palette";
import { storyView } from "@/lib/timeline/story-view";
import { LARGE_SPAN, largeStory } from "../../fixtures/large-story";

// The chart measures itself in a real browser; here it is what it is given that is looked at.
let chart: FigureProps;
jest.mock("../../../components/timeline/TimelineFigure", () => ({
  TimelineFigure: (props: FigureProps) => {
    chart = props;
    return null;
  },
}));
const mockPush = jest.fn();
jest.mock("next/navigation", () => ({ useRouter: () => ({ push: mockPush }) }));

const { events, sources } = largeStory(6000);
const OUTLETS = outletStyles(sources.map(({ outlet }) => outlet));
const OPENING = { from: "2020-01-01", to: "2020-12-31" };
const answer = jest.fn();

function viewFor({ window, widthPx }: ReturnType<typeof askedView>) {
  return storyView(events, OUTLETS, LARGE_SPAN, window, widthPx);
}

beforeEach(() => {
  mockPush.mockReset();
  answer.mockReset().mockImplementation(async (address: string) => {
    const params = new URL(address, "https://paper.example").searchParams;
    const window = { from: params.get("from") ?? "", to: params.get("to") ?? "" };
    return { ok: true, json: async () => viewFor({ window, widthPx: Number(params.get("width")) }) };
  });
  Object.defineProperty(globalThis, "fetch", { value: answer, configurable: true });
  window.history.replaceState(null, "", "/");
  const asked = askedView(OPENING, LARGE_SPAN);
  render(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      <LargeStory
        story={{ opening: OPENING, span: LARGE_SPAN, outlets: OUTLETS }}
        eventCount={events.length}
        choices={choicesOf({ events, outlets: OUTLETS, actors: [] }, NO_FILTER)}
        server={{ query: "", address: viewAddress(NO_FILTER, asked), view: viewFor(asked) }}
      />
    </SWRConfig>,
  );
});

test("shows what the server drew and asks for nothing", () => {
  expect(screen.getByText(/All 6000 events/)).toBeTruthy();
  expect(chart.index.shown.total).toBe(6000);
  expect(answer).not.toHaveBeenCalled();
});

test("a smaller window is asked for, and the former view stays until it is there", async () => {
  const before = chart.index;
  const day = { from: "2020-03-03", to: "2020-03-03" };
  act(() => chart.onWindowChange(day, "discrete"));
  expect(chart.window).toEqual(day);
  expect(chart.index).toBe(before);
  await waitFor(() => expect(chart.index).not.toBe(before));
  expect(answer.mock.calls).toEqual([
    [viewAddress(NO_FILTER, askedView(day, LARGE_SPAN)), expect.anything()],
  ]);
  expect(chart.index.shown.total).toBe(6000);
  expect(screen.getAllByRole("link", { name: /report \d+/ }).length).toBeGreaterThan(0);
});

test("says so where an answer cannot be had, and asks again", async () => {
  answer.mockImplementationOnce(async () => ({ ok: false, status: 500 }));
  act(() => chart.onWindowChange({ from: "2020-05-01", to: "2020-05-07" }, "discrete"));
  const again = await screen.findByRole("button", { name: "Try again" });
  act(() => again.click());
  await waitFor(() => expect(screen.queryByRole("button", { name: "Try again" })).toBeNull());
});

test("any place of a counted stretch leads to an event that there is", () => {
  const { columns } = chart.index;
  const ids = new Set(events.map(({ id }) => id));
  for (let i = 0; i < columns.count; i += 97) {
    const href = chart.hrefOf(columns.eventAt(i).event.id);
    expect(ids.has(href.replace("/events/", ""))).toBe(true);
  }
});
