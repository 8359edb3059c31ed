import { act, fireEvent, render, screen } from "@testing-library/react";
import { SearchField } from "@/components/filters/SearchField";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function type(value: string, pauseMs: number) {
  fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), { target: { value } });
  act(() => jest.advanceTimersByTime(pauseMs));
}

describe("SearchField", () => {
  test("waits for a pause", () => {
    const onSearch = jest.fn();
    render(<SearchField text="" maxLength={200} onSearch={onSearch} onEnter={() => {}} />);
    type("st", 100);
    type("strike", 100);
    expect(onSearch).not.toHaveBeenCalled();
    act(() => jest.advanceTimersByTime(300));
    expect(onSearch.mock.calls).toEqual([["strike", "discrete"]]);
  });

  test("amends its own step until it is left", () => {
    const onSearch = jest.fn();
    render(<SearchField text="" maxLength={200} onSearch={onSearch} onEnter={() => {}} />);
    type("strike", 300);
    type("strike vote", 300);
    fireEvent.blur(screen.getByRole("searchbox"));
    type("harbour", 300);
    expect(onSearch.mock.calls).toEqual([
      ["strike", "discrete"],
      ["strike vote", "drag"],
      ["harbour", "discrete"],
    ]);
  });

  test("sends at once on Enter, and not again", () => {
    const onSearch = jest.fn();
    render(<SearchField text="" maxLength={200} onSearch={onSearch} onEnter={() => {}} />);
    type("strike", 0);
    fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Enter" });
    act(() => jest.advanceTimersByTime(1000));
    expect(onSearch.mock.calls).toEqual([["strike", "discrete"]]);
  });

  test("follows the address when it changes by itself", () => {
    const onSearch = jest.fn();
    const { rerender } = render(
      <SearchField text="strike" maxLength={200} onSearch={onSearch} onEnter={() => {}} />,
    );
    rerender(<SearchField text="" maxLength={200} onSearch={onSearch} onEnter={() => {}} />);
    expect(screen.getByRole("searchbox")).toHaveValue("");
    act(() => jest.advanceTimersByTime(1000));
    expect(onSearch).not.toHaveBeenCalled();
  });

  test("Enter leads to what was found, once there are words to look for", () => {
    const onSearch = jest.fn();
    const onEnter = jest.fn();
    render(<SearchField text="" maxLength={200} onSearch={onSearch} onEnter={onEnter} />);
    const field = screen.getByRole("searchbox");
    fireEvent.keyDown(field, { key: "Enter" });
    expect(onEnter).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: "strike" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(onSearch).toHaveBeenCalledWith("strike", "discrete");
    expect(onEnter).toHaveBeenCalledTimes(1);
  });
});
