import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderCompared, COMPARED_STORY as story } from "../../fixtures/compared";

/** The cells of an event's row, without its head. */
function cells(title: string): readonly HTMLElement[] {
  const row = screen.getByRole("rowheader", { name: new RegExp(title) }).closest("tr");
  return within(row as HTMLElement).getAllByRole("cell");
}

describe("CompareTable", () => {
  test("has the outlets across", () => {
    renderCompared();
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      "Event",
      "CThe Courier",
      "GGazette",
      "WWire",
    ]);
    expect(screen.getByRole("table")).toHaveAccessibleName(/4 events in the words of 3 outlets/);
  });

  test("gives each outlet's sentence with the expression marked, and its date in words", () => {
    renderCompared();
    const [courier, gazette] = cells("Union votes to strike");
    expect(courier).toHaveTextContent("3 June 2024");
    expect(within(courier as HTMLElement).getByText("3 June").tagName).toBe("MARK");
    expect(within(gazette as HTMLElement).getByText("last Monday").tagName).toBe("MARK");
  });

  test("says where an outlet is silent", () => {
    renderCompared();
    expect(cells("Union votes to strike")[2]).toHaveTextContent(/Not reported$/);
  });

  test("marks another date and explains it in words", () => {
    renderCompared();
    const head = screen.getByRole("rowheader", { name: /meets the Harbour Board/ });
    expect(head).toHaveTextContent(
      "Outlets differ: 7 June 2024 in The Courier and Wire; 8–9 June 2024 in Gazette.",
    );
    const [courier, gazette] = cells("meets the Harbour Board");
    expect(gazette).toHaveTextContent("another date");
    expect(courier).not.toHaveTextContent("another date");
  });

  test("compares chosen outlets, and says that others differ", () => {
    renderCompared(story.outlets.filter(({ id }) => id !== "gazette"));
    expect(screen.getByRole("rowheader", { name: /meets the Harbour Board/ })).toHaveTextContent(
      "8–9 June 2024 in outlets not shown here",
    );
  });

  test("opens an event", async () => {
    const onOpen = renderCompared();
    await userEvent.click(screen.getByRole("link", { name: "Norling promises talks" }));
    expect(onOpen).toHaveBeenCalledWith("d0611-norling-speaks");
  });
});
