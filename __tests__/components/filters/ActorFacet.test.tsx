import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ActorFacet } from "@/components/filters/ActorFacet";

const OPTIONS = [
  { id: "ada", name: "Ada Norling", aliases: ["The Mayor of Åmber"], count: 3 },
  { id: "board", name: "Harbour Board", aliases: [], count: 2 },
  { id: "union", name: "Dockers’ Union", aliases: ["DU"], count: 1 },
];

function renderFacet(chosen: readonly string[] = []) {
  const onChange = jest.fn();
  render(<ActorFacet options={OPTIONS} chosen={chosen} visibleCount={2} onChange={onChange} />);
  return onChange;
}
const field = () => screen.getByRole("searchbox", { name: "Find who takes part, by any name" });
const boxes = () => screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).value);

describe("ActorFacet", () => {
  test("finds by another name, without accents, and says how many", async () => {
    renderFacet();
    await userEvent.type(field(), "mayor amb");
    expect(boxes()).toEqual(["ada"]);
    expect(screen.getByRole("status")).toHaveTextContent("One has that name");
  });

  test("keeps those who are ticked in sight", async () => {
    renderFacet(["board"]);
    await userEvent.type(field(), "du");
    expect(boxes()).toEqual(["board", "union"]);
  });

  test("ticks the only one on Enter", async () => {
    const onChange = renderFacet(["board"]);
    await userEvent.type(field(), "norl{Enter}");
    expect(onChange).toHaveBeenCalledWith(["board", "ada"]);
  });

  test("ticks nobody on Enter where several are left", async () => {
    const onChange = renderFacet();
    await userEvent.type(field(), "{Enter}");
    expect(onChange).not.toHaveBeenCalled();
  });

  test("says when nobody has the name, and shows all again on Escape", async () => {
    renderFacet();
    await userEvent.type(field(), "zzz");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("Nobody of that name");
    await userEvent.keyboard("{Escape}");
    expect(boxes()).toEqual(["ada", "board", "union"]);
  });
});
