import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderToString } from "react-dom/server";
import { Timeline } from "@/components/timeline/Timeline";
import type { TimelineProps } from "@/components/timeline/timeline-props";
import type { DayWindow } from "@/lib/timeline/types";
import { OUTLETS, plainEvent } from "../../fixtures/timed-events";

const OPENING = { from: "2025-04-01", to: "2025-04-16" };
const EVENTS = [
  { date: "2014", title: "Storm tide breaches the mole", by: [4] },
  { date: "2025-04-02", title: "Union envoy visits the capital", by: [1, 4] },
  {
    date: "2025-04-11",
    title: "Mediator meets the union leader",
    by: [0, 1, 2],
    differ: { 0: "2025-04-12/2025-04-13" },
  },
  { date: "2025-04-13", title: "Fire at the grain terminal", by: [0] },
].map(plainEvent);

const noResize = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

beforeAll(() => {
  // jsdom lays nothing out: give the frame a width, and stillness instead of flights.
  Object.assign(globalThis, { ResizeObserver: noResize, CSS: { escape: (text: string) => text } });
  Object.assign(window, { matchMedia: (query: string) => ({ matches: query.includes("reduce") }) });
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 440);
});

function props(over: Partial<TimelineProps> = {}): TimelineProps {
  return {
    events: EVENTS,
    allEvents: EVENTS,
    outlets: OUTLETS,
    window: OPENING,
    opening: OPENING,
    span: { from: "2014-01-01", to: "2025-04-16" },
    hrefOf: (id) => `?event=${encodeURIComponent(id)}`,
    hrefOfWindow: ({ from, to }) => `?from=${from}&to=${to}`,
    onWindowChange: () => {},
    onSelect: () => {},
    ...over,
  };
}

/** The chart with the state that a page holds. */
function Page({
  seen,
  ...over
}: Partial<TimelineProps> & { readonly seen?: (window: DayWindow, act: string) => void }) {
  const [window, setWindow] = useState<DayWindow>(OPENING);
  return (
    <Timeline
      {...props(over)}
      window={window}
      onWindowChange={(next, how) => {
        setWindow(next);
        seen?.(next, how);
      }}
    />
  );
}

const chart = () => screen.getByRole("group", { name: /Timeline/ });
const names = () =>
  within(chart())
    .getAllByRole("link")
    .map((link) => link.getAttribute("aria-label"));

describe("Timeline", () => {
  test("names each mark in view as a link, in order of time", () => {
    render(<Page />);
    expect(names()).toEqual([
      "2 April 2025. Union envoy visits the capital. Reported by Coastal Press and Newsweekly. 2 of 4.",
      "11 April 2025. Mediator meets the union leader. Reported by Harbour Courier, Coastal Press and Tidings. Outlets differ: 11–13 April 2025. 3 of 4.",
      "13 April 2025. Fire at the grain terminal. Reported by Harbour Courier. 4 of 4.",
    ]);
  });

  test("has one tab stop, which the arrow keys move", async () => {
    render(<Page />);
    const [first, second] = within(chart()).getAllByRole("link");
    act(() => first?.focus());
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(second);
    expect(chart().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test("goes to an event outside the window with Home", async () => {
    render(<Page />);
    act(() => within(chart()).getAllByRole("link")[0]?.focus());
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^2014\. Storm tide/);
  });

  test("zooms about the focused mark with plus and keeps its focus", async () => {
    const seen = jest.fn();
    render(<Page seen={seen} />);
    act(() => within(chart()).getAllByRole("link")[2]?.focus());
    await userEvent.keyboard("+");
    expect(seen).toHaveBeenLastCalledWith({ from: "2025-04-07", to: "2025-04-14" }, "discrete");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/Fire at the grain terminal/);
  });

  test("opens an event and leaves a modified click to the browser", () => {
    const onSelect = jest.fn();
    render(<Page onSelect={onSelect} />);
    const link = screen.getByRole("link", { name: /Fire at the grain/ });
    fireEvent.click(link, { ctrlKey: true });
    expect(onSelect).not.toHaveBeenCalled();
    fireEvent.click(link);
    expect(onSelect).toHaveBeenCalledWith("2025-04-13 Fire at the grain terminal");
  });

  test("marks the open event as current", () => {
    render(<Page selectedId="2025-04-13 Fire at the grain terminal" />);
    expect(screen.getByRole("link", { name: /Fire at the grain/ })).toHaveAttribute("aria-current", "true");
  });

  test("shows the whole story and says so", async () => {
    jest.useFakeTimers();
    render(<Page />);
    fireEvent.click(screen.getByRole("link", { name: "Whole story" }));
    expect(names().join()).toContain("Storm tide");
    act(() => jest.advanceTimersByTime(1000));
    expect(screen.getByText("1 January 2014 – 16 April 2025: 4 of 4 events.")).toHaveAttribute(
      "aria-live",
      "polite",
    );
    jest.useRealTimers();
  });

  test("moves an end of the window with its slider", () => {
    const seen = jest.fn();
    render(<Page seen={seen} />);
    const handle = screen.getByRole("slider", { name: "First day shown" });
    expect(handle).toHaveAttribute("aria-valuetext", "Tuesday 1 April 2025");
    fireEvent.keyDown(handle, { key: "ArrowLeft" });
    expect(seen).toHaveBeenLastCalledWith({ from: "2025-03-31", to: "2025-04-16" }, "discrete");
  });

  test("lists a crowd that no zoom can part, and Escape closes the list", async () => {
    const same = Array.from({ length: 30 }, (_, i) => plainEvent({ date: "2025-04", title: `Report ${i}` }));
    render(<Page events={same} allEvents={same} />);
    const crowd = screen.getByRole("link", { name: /^\d+ events, April 2025\./ });
    fireEvent.click(crowd);
    const list = screen.getByRole("dialog", { name: /events, April 2025/ });
    expect(within(list).getAllByRole("link").length).toBeGreaterThan(10);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(crowd);
  });

  test("draws larger where the page's text is larger, and lays out anew for it", () => {
    document.documentElement.style.fontSize = "34px";
    render(<Page />);
    expect(chart()).toHaveAttribute("viewBox", "0 0 500 311");
    expect(chart()).toHaveAttribute("width", "1000");
    expect(chart()).toHaveAttribute("height", "622");
    document.documentElement.style.fontSize = "17px";
    fireEvent(window, new Event("afterprint"));
    expect(chart()).not.toHaveAttribute("viewBox");
    expect(chart()).toHaveAttribute("height", "440");
    document.documentElement.style.fontSize = "";
  });

  test("says that nothing matches", () => {
    render(<Page events={[]} />);
    expect(screen.getByText("No events match.")).toBeInTheDocument();
  });
});

describe("Timeline without scripts", () => {
  const html = renderToString(<Timeline {...props()} />);

  test("draws three widths of which the style sheet shows one", () => {
    expect(html.match(/class="timeline-stage timeline-(narrow|medium|wide)"/g)).toHaveLength(3);
  });

  test("gives every mark and button an address", () => {
    expect(html.match(/<a [^>]*class="timeline-mark[^>]*href="\?event=/g)).toHaveLength(9);
    expect(html).toContain('href="?from=2025-04-06&amp;to=2025-04-13"');
  });

  test("offers no slider that would not answer", () => {
    expect(html).not.toContain('role="slider"');
  });

  test("repeats no id", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
