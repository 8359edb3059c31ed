import { render } from "@testing-library/react";
import { cutAtMarks, MarkedText } from "@/components/ui/MarkedText";

describe("MarkedText", () => {
  test("marks a part and keeps the whole text", () => {
    const { container } = render(<MarkedText text="They met on Friday." marks={[{ start: 12, end: 18 }]} />);
    expect(container).toHaveTextContent("They met on Friday.");
    expect(container.querySelector("mark")).toHaveTextContent(/^Friday$/);
  });

  test("shows markup as text", () => {
    const { container } = render(<MarkedText text="<b>May</b>" marks={[{ start: 3, end: 6 }]} />);
    expect(container).toHaveTextContent("<b>May</b>");
    expect(container.querySelector("b")).toBeNull();
  });
});

describe("cutAtMarks", () => {
  // "[x]" is marked; the marks of each case are given as start-end.
  test.each([
    { does: "cuts around two parts", marks: ["0-2", "4-5"], drawn: "[ab]cd[e]f" },
    { does: "sorts the parts", marks: ["4-5", "0-2"], drawn: "[ab]cd[e]f" },
    { does: "leaves an overlapping part unmarked", marks: ["0-3", "2-5"], drawn: "[abc]def" },
    { does: "marks the whole text", marks: ["0-6"], drawn: "[abcdef]" },
    { does: "marks nothing without parts", marks: [], drawn: "abcdef" },
    { does: "marks nothing outside the text", marks: ["4-9", "-3--1"], drawn: "abcdef" },
    { does: "marks nothing of no length", marks: ["2-2", "4-3"], drawn: "abcdef" },
  ])("$does", ({ marks, drawn }) => {
    const ranges = marks.map((mark) => {
      const [, start, end] = /^(-?\d+)-(-?\d+)$/.exec(mark) ?? [];
      return { start: Number(start), end: Number(end) };
    });
    const pieces = cutAtMarks("abcdef", ranges);
    const text = pieces.map(({ start, end, marked }) => {
      const piece = "abcdef".slice(start, end);
      return marked ? `[${piece}]` : piece;
    });
    expect(text.join("")).toBe(drawn);
  });
});
