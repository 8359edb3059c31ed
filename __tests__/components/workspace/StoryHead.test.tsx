import { sourceLine } from "@/components/workspace/StoryHead";
import { COURIER, GAZETTE, WIRE } from "../../fixtures/story";

describe("sourceLine", () => {
  test("names the one day of publication", () => {
    expect(sourceLine([COURIER, GAZETTE, WIRE])).toBe("Three articles, published 12 June 2024");
  });

  test("names the first and the last day", () => {
    expect(sourceLine([COURIER, { ...WIRE, published: "2024-06-01" }])).toBe(
      "Two articles, published between 1 June 2024 and 12 June 2024",
    );
  });

  test("says when there are none", () => {
    expect(sourceLine([])).toBe("No articles");
  });
});
