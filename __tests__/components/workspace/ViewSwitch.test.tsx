import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ViewSwitch } from "@/components/workspace/ViewSwitch";
import { OPENING_VIEW, type View, writeViewQuery } from "@/lib/url/view-query";

function renderSwitch(view: View = OPENING_VIEW) {
  const onView = jest.fn();
  render(
    <ViewSwitch
      view={view}
      hrefOfView={(next) => `/?${writeViewQuery({ ...view, ...next })}`}
      onView={onView}
      canGroup
    />,
  );
  return onView;
}

describe("ViewSwitch", () => {
  test("links to each view, and marks the present one", () => {
    renderSwitch({ ...OPENING_VIEW, view: "table", page: 3 });
    const views = within(screen.getByRole("navigation", { name: "Ways to see the events" }));
    expect(views.getByRole("link", { current: "page" })).toHaveTextContent("Table");
    expect(views.getByRole("link", { name: "Compare outlets" })).toHaveAttribute("href", "/?view=compare");
  });

  test("sorts the timeline into rows, and the rows", async () => {
    const onView = renderSwitch({ ...OPENING_VIEW, lane: "outlet" });
    await userEvent.click(screen.getByRole("link", { name: "by kind" }));
    await userEvent.click(screen.getByRole("link", { name: "by name" }));
    expect(onView.mock.calls).toEqual([[{ lane: "kind" }], [{ order: "name" }]]);
  });

  test("offers rows for the timeline only, and their order only where there are rows", () => {
    renderSwitch();
    expect(screen.queryByRole("link", { name: "by name" })).toBeNull();
    renderSwitch({ ...OPENING_VIEW, view: "compare" });
    expect(screen.getAllByRole("navigation", { name: "Rows of the timeline" })).toHaveLength(1);
  });
});
