import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FilterForm } from "@/components/filters/FilterForm";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";

const ACTORS = Array.from({ length: 10 }, (_, i) => ({
  id: `actor-${i}`,
  name: `Actor ${i}`,
  aliases: [`Älias ${i}`],
  count: 10 - i,
}));
const OUTLETS = [
  { id: "wire", name: "Wire", count: 2 },
  { id: "gazette", name: "Gazette", count: 0 },
];
const KINDS = [{ id: "law-and-order", name: "law and order", count: 3 }];

function renderForm(filter: EventFilter = NO_FILTER) {
  const onFilter = jest.fn();
  render(
    <FilterForm
      filter={filter}
      choices={{ actors: ACTORS, outlets: OUTLETS, kinds: KINDS }}
      visibleActors={8}
      kept={[["lane", "outlet"]]}
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

  test("asks for a kind by its own name", async () => {
    const onFilter = renderForm();
    await userEvent.click(screen.getByRole("checkbox", { name: "law and order 3" }));
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTER, kinds: ["law and order"] }, "discrete");
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
    renderForm({ ...NO_FILTER, outlets: ["wire"], text: "strike", from: "2024-06-01" });
    const form = screen.getByRole("form", { name: "Filter the events" }) as HTMLFormElement;
    expect(form.method).toBe("get");
    expect([...new FormData(form)]).toEqual([
      ["q", "strike"],
      ["from", "2024-06-01"],
      ["to", ""],
      ["outlet", "wire"],
      ["lane", "outlet"],
    ]);
  });
});
