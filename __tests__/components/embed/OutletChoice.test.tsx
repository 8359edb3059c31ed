import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { OutletChoice } from "@/components/embed/OutletChoice";

const OUTLETS = [
  { id: "wire", name: "Wire", letter: "W", colour: "red" },
  { id: "gazette", name: "Gazette", letter: "G", colour: "blue" },
];

function renderChoice(chosen: readonly string[]) {
  const onChoose = jest.fn();
  render(
    <OutletChoice
      outlets={OUTLETS}
      chosen={chosen}
      hrefOf={(ids) => `/embed?outlet=${ids.join("~")}`}
      onChoose={onChoose}
    />,
  );
  return onChoose;
}

test("adds an outlet to the chosen ones", async () => {
  const onChoose = renderChoice(["wire"]);
  const link = screen.getByRole("link", { name: "Gazette" });
  expect(link).toHaveAttribute("href", "/embed?outlet=wire~gazette");
  await userEvent.click(link);
  expect(onChoose).toHaveBeenCalledWith(["wire", "gazette"]);
});

test("takes a chosen outlet away, and says which are chosen", async () => {
  const onChoose = renderChoice(["wire", "gazette"]);
  expect(screen.getByRole("link", { name: "Wire" })).toHaveAttribute("aria-current", "true");
  await userEvent.click(screen.getByRole("link", { name: "Wire" }));
  expect(onChoose).toHaveBeenCalledWith(["gazette"]);
});

test("offers all outlets only where some are left out", () => {
  renderChoice([]);
  expect(screen.queryByRole("link", { name: "All outlets" })).not.toBeInTheDocument();
});
