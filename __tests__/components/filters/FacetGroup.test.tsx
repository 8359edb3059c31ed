import { render, screen } from "@testing-library/react";
import { FacetGroup } from "@/components/filters/FacetGroup";

const MANY = Array.from({ length: 2000 }, (_, i) => ({ id: `a${i}`, name: `Actor ${i}`, count: 1 }));

function renderGroup(chosen: readonly string[]) {
  render(
    <FacetGroup
      legend="Who takes part"
      name="actor"
      options={MANY}
      chosen={chosen}
      visibleCount={6}
      onChange={jest.fn()}
    />,
  );
}

describe("FacetGroup", () => {
  test("draws a part of two thousand, and says how many more there are", () => {
    renderGroup([]);
    expect(screen.getAllByRole("checkbox", { hidden: true }).length).toBeLessThan(100);
    expect(screen.getByText("1994 more")).toBeInTheDocument();
    expect(screen.getByText(/And 1934 who are in fewer events/)).toBeInTheDocument();
  });

  test("draws a ticked one wherever it stands", () => {
    renderGroup(["a1999"]);
    expect(screen.getByRole("checkbox", { name: "Actor 1999 1" })).toBeChecked();
  });
});
