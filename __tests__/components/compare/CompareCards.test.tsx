import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderCompared, COMPARED_STORY as story } from "../../fixtures/compared";

const silent = Array.from({ length: 30 }, (_, i) => ({
  id: `silent-${i}`,
  name: `Silent ${i}`,
  letter: `S${i}`,
  colour: "#000",
}));

const renderCards = () => renderCompared([...silent, ...story.outlets]);

const card = (title: RegExp) =>
  within(screen.getByRole("heading", { name: title }).closest("li") as HTMLElement);

test("more outlets than a table has room for stand under each event, those alone that report it", () => {
  renderCards();
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.getByText(/4 events in the words of 33 outlets/)).toBeInTheDocument();
  const strike = card(/Union votes to strike/);
  expect(strike.getAllByRole("listitem").map((item) => item.querySelector("p")?.textContent)).toEqual([
    "CThe Courier",
    "GGazette",
  ]);
  expect(strike.getByText("last Monday").tagName).toBe("MARK");
});

test("a card marks another date and explains it in words", () => {
  renderCards();
  const talks = card(/meets the Harbour Board/);
  expect(talks.getByText(/Outlets differ/)).toHaveTextContent(
    "Outlets differ: 7 June 2024 in The Courier and Wire; 8–9 June 2024 in Gazette.",
  );
  expect(talks.getByText("another date").closest("li")).toHaveTextContent("Gazette");
});

test("a card opens its event", async () => {
  const onOpen = renderCards();
  await userEvent.click(screen.getByRole("link", { name: "Norling promises talks" }));
  expect(onOpen).toHaveBeenCalledWith("d0611-norling-speaks");
});
