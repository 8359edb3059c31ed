import { act, render, screen, waitFor } from "@testing-library/react";
import { LargeEmbed } from "@/components/embed/LargeEmbed";
import { sourcesOf } from "@/components/workspace/fetch-view";
import { askedView, viewAddress } from "@/components/workspace/view-address";
import { NO_FILTER } from "@/lib/events/filter";
import { storyView } from "@/lib/timeline/story-view";
import { LARGE_WORKSPACE } from "../../fixtures/large-workspace";
import { figureProps } from "../../support/figure-stub";

// The chart measures itself in a real browser; here it is what it is given that is looked at.
jest.mock("../../../components/timeline/TimelineFigure", () =>
  jest.requireActual("../../support/figure-stub"),
);

const whole = LARGE_WORKSPACE;
const { events, sources, opening } = whole;
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
  expect(figureProps().index.shown.total).toBe(6000);
  expect(answer).not.toHaveBeenCalled();
});

test("asks for the window that a reader moves to, and opens an event of it in place", async () => {
  act(() => figureProps().onWindowChange({ from: "2012-03-01", to: "2012-03-31" }, "discrete"));
  await waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
  expect(answer.mock.calls[0]?.[0]).toContain("from=2012-02-");
  const inMarch = events.find(({ start }) => start?.startsWith("2012-03"));
  await waitFor(() => expect(figureProps().index.shown.total).toBe(6000));
  act(() => figureProps().onSelect(inMarch?.id ?? ""));
  expect(await screen.findByRole("heading", { name: inMarch?.title ?? "" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: /How each date/ })).toHaveAttribute(
    "href",
    `https://paper.example/events/${inMarch?.id}`,
  );
});

test("says where a stretch of time cannot be had, and keeps what it has", async () => {
  answer.mockResolvedValue({ ok: false, status: 500 });
  act(() => figureProps().onWindowChange({ from: "2012-03-01", to: "2012-03-31" }, "discrete"));
  expect(await screen.findByText(/^This stretch of time could not be had/)).toBeInTheDocument();
  expect(figureProps().index.shown.total).toBe(6000);
});
