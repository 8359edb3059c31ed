import { typeFor } from "@/lib/timeline/metrics";
import { labelNode, lettersNode, shortCount } from "@/lib/timeline/picture-label";
import { pictureText } from "@/lib/timeline/picture-node";

function spoken(...lines: readonly string[]): string {
  const label = { lines, x: 10, y: 20, anchor: "start", showsOutlets: false } as const;
  const text = pictureText([labelNode(label, { x: 0, y: 0 }, typeFor(1100), false)]);
  return text.replace(/<[^>]+>/g, "");
}

test("reads lines as words of one title", () => {
  expect(spoken("Talks open", "in the customs", "house")).toBe("Talks open in the customs house");
});

test("adds no space where a line breaks without one", () => {
  expect(spoken("港湾管理者は", "新しい埠頭の")).toBe("港湾管理者は新しい埠頭の");
});

test("draws the same object for as long as the label looks the same", () => {
  const lines = ["Talks open"];
  const at = (x: number) =>
    labelNode(
      { lines, x: x + 9, y: 24, anchor: "start", showsOutlets: false },
      { x, y: 20 },
      typeFor(1100),
      false,
    );
  expect(at(500)).toBe(at(10));
});

test.each([
  { count: 7, is: "7" },
  { count: 999, is: "999" },
  { count: 1250, is: "1.2k" },
  { count: 33_999, is: "33k" },
  { count: 1_000_000, is: "1M" },
])("writes $count short", ({ count, is }) => {
  expect(shortCount(count)).toBe(is);
});

test.each([
  { reporting: 3, letters: "A B C" },
  { reporting: 8, letters: "A B C D E F G H" },
  { reporting: 20, letters: "A B C D E F G +13" },
])("the letters of $reporting outlets are $letters", ({ reporting, letters }) => {
  const outlets = Array.from({ length: reporting }, (_, i) => ({
    id: `o-${i}`,
    name: `Outlet ${i}`,
    letter: String.fromCharCode(65 + i),
    colour: "#000",
  }));
  const text = pictureText([lettersNode(0, 0, "start", outlets)]);
  expect(Array.from(text.matchAll(/>([^<>]+)</g), ([, word]) => word).join(" ")).toBe(letters);
});
