import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FilterStatus } from "@/components/filters/FilterStatus";

function renderStatus(labels: readonly string[], quiet = false) {
  const onRemove = jest.fn();
  const onClear = jest.fn();
  render(
    <FilterStatus
      sentence="3 events."
      quiet={quiet}
      chips={labels.map((label) => ({ key: label, label, href: "/", onRemove }))}
      clearHref="/"
      onClear={onClear}
    />,
  );
  return { onRemove, onClear };
}

describe("FilterStatus", () => {
  test("drops one condition, and keeps the focus near", async () => {
    const { onRemove } = renderStatus(["Wire", "“strike”"]);
    await userEvent.click(screen.getByRole("link", { name: "Drop the condition Wire" }));
    expect(onRemove).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("status")).toHaveFocus();
  });

  test("offers the way back to everything", async () => {
    const { onClear } = renderStatus(["Wire"]);
    await userEvent.click(screen.getByRole("link", { name: "Show all events" }));
    expect(onClear).toHaveBeenCalledTimes(1);
  });

  test("offers nothing where nothing is asked for", () => {
    renderStatus([]);
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("leaves the word to the chart when the chart moves", () => {
    renderStatus([], true);
    expect(screen.getByRole("status")).toHaveAttribute("aria-live", "off");
  });
});
