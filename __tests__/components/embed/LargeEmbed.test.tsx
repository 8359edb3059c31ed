import { act, render, screen, waitFor } from "@testing-library/react";
import { LargeEmbed } from "@/components/embed/LargeEmbed";
import type { FigureProps } from "@/components/timeline/timeline-props";
import { sourcesOf } from "@/components/workspace/fetch-view";
import { askedView, viewAddress } from "@/components/workspace/view-address";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { NO_FILTER } from "@/lib/events/filter";
import { storyView } from "@/lib/timeline/story-view";
import { largeStory } from "../../fixtures/large-story";

// The chart measures itself in a real browser; here it is what it is given that is looked at.
let chart: FigureProps;
jest.mock("../../../components/timeline/TimelineFigure", () => ({
  TimelineFigure: (props: FigureProps) => {
    chart = props;
    return null;
  },
}));

const { events, sources } = largeStory(6000);
const opening = { from: "2020-01-01", to: "2020-12-31" };
const outlets = sources.map(({ outlet }) => outlet);
const whole = workspaceStory({ title: "Large", opening, outlets, actors: [], sources, events });
const answer = jest.fn();

function viewFor({ window, widthPx }: ReturnType<typeof askedView>) {
  const view = storyView(events, whole.outlets, whole.span, window, widthPx);
  return { ...view, sources: sourcesOf(view, sources) };
}

beforeEach(() => {
  answer.mockReset().mockImplementation(async (address: string) => {
    const params = new URL(address, "https://paper.example").searchParams;
    const window = { from: params.get("from") ?? "", to: params.get("to") ?? "" };
    return { ok: true, json: async () => viewFor({ window, widthPx: Number(params.get("width")) }) };
  });
  Object.defineProperty(globalThis, "fetch", { value: answer, configurable: true });
  window.history.replaceState(null, "", "/embed");
  const asked = askedView(opening, whole.span);
  render(
    <LargeEmbed
      story={{ ...whole, events: [], sources: [] }}
      initialQuery=""
      origin="https://paper.example"
      large={{ address: viewAddress(NO_FILTER, asked), view: viewFor(asked), eventCount: events.length }}
    />,
  );
});

test("shows what the server drew, says that it is counted, and asks for nothing", () => {
  expect(screen.getByText(/All 6,000 events.*Zoom in/)).toBeInTheDocument();
  expect(chart.index.shown.total).toBe(6000);
  expect(answer).not.toHaveBeenCalled();
});

test("asks for the window that a reader moves to, and opens an event of it in place", async () => {
  act(() => chart.onWindowChange({ from: "2012-03-01", to: "2012-03-31" }, "discrete"));
  await waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
  expect(answer.mock.calls[0]?.[0]).toContain("from=2012-02-");
  const inMarch = events.find(({ start }) => start?.startsWith("2012-03"));
  await waitFor(() => expect(chart.index.shown.total).toBe(6000));
  act(() => chart.onSelect(inMarch?.id ?? ""));
  expect(await screen.findByRole("heading", { name: inMarch?.title ?? "" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /How each date/ })).toHaveAttribute(
    "href",
    `https://paper.example/events/${inMarch?.id}`,
  );
});

test("says where a stretch of time cannot be had, and keeps what it has", async () => {
  answer.mockResolvedValue({ ok: false, status: 500 });
  act(() => chart.onWindowChange({ from: "2012-03-01", to: "2012-03-31" }, "discrete"));
  expect(await screen.findByText(/could not be had/)).toBeInTheDocument();
  expect(chart.index.shown.total).toBe(6000);
});
