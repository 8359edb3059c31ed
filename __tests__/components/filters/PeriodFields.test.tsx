import { act, fireEvent, render, screen } from "@testing-library/react";
import { PeriodFields } from "@/components/filters/PeriodFields";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const wait = () => act(() => jest.advanceTimersByTime(1000));

describe("PeriodFields", () => {
  test("sends a day after a pause, with the other end as it was", () => {
    const onPeriod = jest.fn();
    render(<PeriodFields period={{ to: "2024-06-08" }} onPeriod={onPeriod} />);
    type("First day", "2024-06-01");
    expect(onPeriod).not.toHaveBeenCalled();
    wait();
    expect(onPeriod.mock.calls).toEqual([[{ from: "2024-06-01", to: "2024-06-08" }]]);
  });

  test("waits while a year is being typed, and takes it on leaving the field", () => {
    const onPeriod = jest.fn();
    render(<PeriodFields period={{}} onPeriod={onPeriod} />);
    type("First day", "0020-06-01");
    wait();
    expect(onPeriod).not.toHaveBeenCalled();
    fireEvent.blur(screen.getByLabelText("First day"));
    expect(onPeriod).toHaveBeenCalledWith({ from: "0020-06-01" });
  });

  test("says when the days are the wrong way round, and sends nothing", () => {
    const onPeriod = jest.fn();
    render(<PeriodFields period={{ from: "2024-06-05" }} onPeriod={onPeriod} />);
    type("Last day", "2024-06-01");
    wait();
    expect(onPeriod).not.toHaveBeenCalled();
    expect(screen.getByRole("alert")).toHaveTextContent("The first day is after the last.");
    expect(screen.getByLabelText("Last day")).toBeInvalid();
  });

  test("opens an end that is emptied", () => {
    const onPeriod = jest.fn();
    render(<PeriodFields period={{ from: "2024-06-05", to: "2024-06-08" }} onPeriod={onPeriod} />);
    type("First day", "");
    wait();
    expect(onPeriod).toHaveBeenCalledWith({ to: "2024-06-08" });
  });

  test("keeps a day that is being typed while the other one is sent", () => {
    const onPeriod = jest.fn();
    const { rerender } = render(<PeriodFields period={{}} onPeriod={onPeriod} />);
    type("First day", "2024-06-01");
    fireEvent.blur(screen.getByLabelText("First day"));
    type("Last day", "2024-06-08");
    rerender(<PeriodFields period={{ from: "2024-06-01" }} onPeriod={onPeriod} />);
    wait();
    expect(onPeriod).toHaveBeenLastCalledWith({ from: "2024-06-01", to: "2024-06-08" });
  });

  test("follows the window when the chart moves it", () => {
    const { rerender } = render(<PeriodFields period={{ from: "2024-06-05" }} onPeriod={jest.fn()} />);
    rerender(<PeriodFields period={{ from: "2024-05-01" }} onPeriod={jest.fn()} />);
    expect(screen.getByLabelText("First day")).toHaveValue("2024-05-01");
  });
});
