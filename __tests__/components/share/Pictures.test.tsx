import { render, screen } from "@testing-library/react";
import { Pictures } from "@/components/share/Pictures";

const SIZES = {
  alt: "Timeline “Harbour”. 4 events.",
  wide: { widthPx: 1200, heightPx: 664 },
  usual: { widthPx: 720, heightPx: 690 },
  narrow: { widthPx: 400, heightPx: 648 },
};

test("offers each picture in both schemes, with its true size", () => {
  render(<Pictures query="outlet=wire&view=table" choices={{ theme: "auto" }} sizes={SIZES} />);
  expect(screen.getByRole("img", { name: SIZES.alt })).toHaveAttribute("src", "/timeline.svg?outlet=wire");
  expect(screen.getByRole("link", { name: "PNG, 2400 × 1328 pixels, dark" })).toHaveAttribute(
    "href",
    "/timeline.png?outlet=wire&scale=2&theme=dark",
  );
  expect(screen.getByRole("link", { name: "PNG, 1200 × 628 pixels, light" })).toHaveAttribute(
    "href",
    "/timeline.png?outlet=wire&width=600&height=314&scale=2",
  );
  expect(screen.getAllByRole("link")).toHaveLength(10);
});

test("shows the chosen scheme, and the story that was frozen", () => {
  const frozen = "0".repeat(32);
  render(<Pictures query="" choices={{ theme: "dark", frozen }} sizes={SIZES} />);
  expect(screen.getByRole("img")).toHaveAttribute("src", `/timeline.svg?frozen=${frozen}&theme=dark`);
});
