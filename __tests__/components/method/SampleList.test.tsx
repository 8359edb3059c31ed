import { render, screen, within } from "@testing-library/react";
import { SampleList } from "@/components/method/SampleList";
import { SAMPLES } from "@/components/method/samples";

test("reads every sample as it is drawn", () => {
  render(<SampleList />);
  expect(screen.queryByText("Not read.")).toBeNull();
  const marked = document.querySelectorAll("mark").length;
  expect(marked).toBeGreaterThanOrEqual(SAMPLES.flatMap(({ sentences }) => sentences).length);
});

test.each([
  { sentence: "the weekend", value: "2024-06-08/2024-06-09" },
  { sentence: "late 2019", value: "2019~" },
  { sentence: "Palm Sunday", value: "2024-03-24" },
  { sentence: "Two days later", value: "2023-03-05" },
  { sentence: "February", value: "2024-02/.." },
])("shows “$sentence” as $value", ({ sentence, value }) => {
  render(<SampleList />);
  const item = screen.getByText(sentence, { selector: "mark" }).closest("li");
  expect(within(item as HTMLElement).getByText(value)).toBeVisible();
});

test("gives no date to lengths, repetitions and vague words", () => {
  render(<SampleList />);
  const kind = screen.getByRole("heading", { name: "Recognised, and not dates" }).closest("li");
  expect(kind?.querySelectorAll("mark")).toHaveLength(3);
  expect(kind?.querySelectorAll("code")).toHaveLength(0);
});
