import { viewOfEvents } from "@/__tests__/fixtures/figures";
import { plainEvent } from "@/__tests__/fixtures/timed-events";
import { describeBriefly, describeFully } from "@/lib/exports/figure/description";

const WINDOW = { from: "2025-04-01", to: "2025-04-16" };

function described(events: Parameters<typeof viewOfEvents>[0], title = "Talks") {
  return { ...viewOfEvents(events, { window: WINDOW }), title };
}

test("names what is reported most in the window, and nothing outside of it", () => {
  const view = described([
    plainEvent({ date: "2025-04-11", title: "Envoys meet", by: [0, 1, 2] }),
    plainEvent({ date: "2025-04-12", title: "A vote", by: [0] }),
    plainEvent({ date: "2015-04-12", title: "Long ago", by: [0, 1, 2, 3] }),
  ]);
  expect(describeBriefly(view, "Two of three.")).toBe(
    "Timeline “Talks”. Two of three. Most reported: 11 April 2025, Envoys meet (3 outlets); 12 April 2025, A vote (1 outlet).",
  );
  expect(describeFully(view)).toBe(
    "1–16 April 2025: 2 of 3 events. 11 April 2025: Envoys meet (Harbour Courier, Coastal Press, Tidings). 12 April 2025: A vote (Harbour Courier).",
  );
});

test("says so where nothing is shown", () => {
  expect(describeBriefly(described([]), "No event.")).toBe("Timeline “Talks”. No event.");
});

test("stays short whatever there is", () => {
  const events = Array.from({ length: 400 }, (_, i) =>
    plainEvent({
      date: `2025-04-${String(1 + (i % 16)).padStart(2, "0")}`,
      title: `${i} ${"long ".repeat(500)}`,
      by: [0],
    }),
  );
  const view = described(events, "T".repeat(5000));
  expect(describeBriefly(view, "All.").length).toBeLessThan(700);
  expect(describeFully(view).length).toBeLessThan(9000);
});
