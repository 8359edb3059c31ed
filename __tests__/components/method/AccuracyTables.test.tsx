import { render, screen, within } from "@testing-library/react";
import { EventAccuracy, TaggingAccuracy } from "@/components/method/AccuracyTables";
import type { Accuracy, MeasuredSet } from "@/lib/events/accuracy";

const SET: MeasuredSet = {
  set: "dev-harbour",
  about: "A harbour is sold",
  articles: 4,
  required: 40,
  found: 38,
  spurious: 2,
  mentionPrecision: 95,
  mentionRecall: 95,
  mentionF1: 95,
  datesRight: 37,
  dateAccuracy: 97.4,
  merging: 91.2,
  actorPrecision: 70,
  actorRecall: 60,
  actorF1: 64.6,
};

const ACCURACY: Accuracy = {
  measured: "2024-06-12",
  events: [SET, { ...SET, set: "seeds", about: "The first story" }],
  tagging: {
    corpus: "News",
    parts: [{ name: "All", articles: 10, expressions: 1200, valueF1: 81.5 }, { name: "Held out" }],
  },
};

test("shows each figure with its count, the first story first", () => {
  render(<EventAccuracy accuracy={ACCURACY} />);
  expect(screen.getByText(/Measured on 12 June 2024/)).toBeVisible();
  const [, first, second] = screen.getAllByRole("row");
  expect(first).toHaveTextContent("The first story");
  const cells = within(second as HTMLElement).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual([
    "95.038 of 40",
    "95.02 that nobody marked",
    "97.437 of 38",
    "91.2B-cubed F1",
    "64.6F1",
  ]);
});

test("says of a figure that is missing that it was not measured", () => {
  render(<TaggingAccuracy accuracy={ACCURACY} />);
  expect(screen.getByText("10 articles, 1,200 expressions")).toBeVisible();
  expect(screen.getByText("81.5")).toBeVisible();
  expect(screen.getAllByText("not measured")).toHaveLength(5);
});
