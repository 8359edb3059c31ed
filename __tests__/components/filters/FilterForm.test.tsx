import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FilterForm, FilterStatus } from "@/components/filters/FilterForm";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";

const ACTORS = Array.from({ length: 10 }, (_, i) => ({
  id: `actor-${i}`,
  name: `Actor ${i}`,
  count: 10 - i,
}));
const OUTLETS = [
  { id: "wire", name: "Wire", count: 2 },
  { id: "gazette", name: "Gazette", count: 0 },
];

function renderForm(filter: EventFilter = NO_FILTER) {
  const onFilter = jest.fn();
  render(
    <FilterForm
      filter={filter}
      actors={ACTORS}
      outlets={OUTLETS}
      visibleActors={8}
      kept={[["from", "2024-06-01"]]}
      onFilter={onFilter}
    />,
  );
  return onFilter;
}

describe("FilterForm", () => {
  test("adds an outlet at once", async () => {
    const onFilter = renderForm();
    await userEvent.click(screen.getByRole("checkbox", { name: "Wire 2" }));
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTER, outlets: ["wire"] }, "discrete");
  });

  test("takes one of two actors away", async () => {
    const onFilter = renderForm({ ...NO_FILTER, actors: ["actor-0", "actor-1"] });
    await userEvent.click(screen.getByRole("checkbox", { name: "Actor 0 10" }));
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTER, actors: ["actor-1"] }, "discrete");
  });

  test("folds the actors beyond the eighth", () => {
    renderForm();
    expect(screen.getByText("2 more").closest("details")).not.toHaveAttribute("open");
  });

  test("unfolds them where one is chosen", () => {
    renderForm({ ...NO_FILTER, actors: ["actor-9"] });
    const folded = screen.getByText("2 more").closest("details");
    expect(folded).toHaveAttribute("open");
    expect(within(folded as HTMLElement).getByRole("checkbox", { name: "Actor 9 1" })).toBeChecked();
  });

  test("is a form that carries the view along", () => {
    renderForm({ ...NO_FILTER, outlets: ["wire"], text: "strike" });
    const form = screen.getByRole("form", { name: "Filter the events" }) as HTMLFormElement;
    expect(form.method).toBe("get");
    expect([...new FormData(form)]).toEqual([
      ["outlet", "wire"],
      ["q", "strike"],
      ["from", "2024-06-01"],
    ]);
  });
});

describe("FilterStatus", () => {
  test("offers the way back to everything", async () => {
    const onClear = jest.fn();
    render(<FilterStatus sentence="3 of 9 events." clearHref="/" onClear={onClear} />);
    expect(screen.getByRole("status")).toHaveTextContent("3 of 9 events.");
    await userEvent.click(screen.getByRole("link", { name: "Show all events" }));
    expect(onClear).toHaveBeenCalledTimes(1);
  });

  test("offers nothing where nothing is filtered", () => {
    render(<FilterStatus sentence="All 9 events." onClear={jest.fn()} />);
    expect(screen.queryByRole("link")).toBeNull();
  });
});
