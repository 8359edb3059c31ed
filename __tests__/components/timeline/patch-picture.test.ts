import { pictureWriter } from "@/components/timeline/patch-picture";
import { element, type PictureNode, pictureText, words } from "@/lib/timeline/picture-node";

const mark = (key: string, x: number, children: readonly PictureNode[] = []) =>
  element("g", key, { transform: `translate(${x},0)`, "data-key": key }, children);

function drawing() {
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const write = pictureWriter(root);
  const elementOf = (key: string) => root.querySelector(`[data-key="${key}"]`);
  return { root, write, elementOf };
}

describe("pictureWriter", () => {
  test("keeps the elements whose keys stay, and moves them", () => {
    const { write, elementOf } = drawing();
    write([mark("a", 1), mark("b", 2)]);
    const kept = elementOf("b");
    write([mark("c", 0), mark("b", 5)]);
    expect(elementOf("b")).toBe(kept);
    expect(kept?.getAttribute("transform")).toBe("translate(5,0)");
    expect(elementOf("a")).toBeNull();
  });

  test("does not take out and put back what keeps its order", () => {
    const { root, write, elementOf } = drawing();
    document.body.append(root);
    const link = (key: string) => element("a", key, { href: "#", tabindex: 0, "data-key": key });
    write([link("a"), link("b"), link("c")]);
    (elementOf("c") as SVGAElement | null)?.focus();
    write([link("new"), link("c"), link("d")]);
    expect(document.activeElement).toBe(elementOf("c"));
    root.remove();
  });

  test("takes away attributes that are gone and changes words", () => {
    const { root, write } = drawing();
    write([words("text", "t", { x: 1, class: "old" }, "one")]);
    write([words("text", "t", { x: 1, class: undefined, y: 3 }, "two")]);
    expect(root.innerHTML).toBe('<text x="1" y="3">two</text>');
  });

  test("turns words into lines and back", () => {
    const { root, write } = drawing();
    const lines = [element("text", "t", {}, [words("tspan", "0", {}, "a"), words("tspan", "1", {}, "b")])];
    const line = [words("text", "t", {}, "a b")];
    for (const picture of [line, lines, line, lines]) {
      write(picture);
      expect(root.innerHTML).toBe(pictureText(picture));
    }
  });

  test("draws any picture after any other as if it were the first", () => {
    const { root, write } = drawing();
    const pictures = ["abc", "cab", "", "xaby", "ya", "abcxy"].map((keys) =>
      [...keys].map((key, i) => mark(key, i, [words("text", "t", {}, key + keys)])),
    );
    for (const picture of [...pictures, ...pictures.reverse()]) {
      write(picture);
      expect(root.innerHTML).toBe(pictureText(picture));
    }
  });
});
