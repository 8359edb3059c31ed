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

  test("gives the element of a mark that is gone to one that comes in its place", () => {
    const { write, elementOf } = drawing();
    write([mark("a", 1), mark("b", 2), mark("c", 3)]);
    const [b, c] = [elementOf("b"), elementOf("c")];
    write([mark("a", 1), mark("new", 2), mark("c", 3)]);
    expect(elementOf("new")).toBe(b);
    expect(elementOf("c")).toBe(c);
    expect(elementOf("b")).toBeNull();
  });

  test("makes another element where a part of the same name is of another shape", () => {
    const { root, write } = drawing();
    const round = [element("g", "a", {}, [element("circle", "ring", { r: 4 }), element("circle", "x", {})])];
    const long = [element("g", "b", {}, [element("rect", "ring", { width: 9 }), element("circle", "x", {})])];
    for (const picture of [round, long, round]) {
      write(picture);
      expect(root.innerHTML).toBe(pictureText(picture));
    }
  });

  test("gives away no element that glides, and none that has the focus", () => {
    const { root, write, elementOf } = drawing();
    document.body.append(root);
    const gliding = (key: string): PictureNode => ({ ...mark(key, 1), stays: true });
    const link = (key: string) => element("a", key, { href: "#", tabindex: 0, "data-key": key });
    write([gliding("a"), link("b")]);
    const [a, b] = [elementOf("a"), elementOf("b")];
    (b as SVGAElement | null)?.focus();
    write([gliding("c"), link("d")]);
    expect(elementOf("c")).not.toBe(a);
    expect(elementOf("d")).not.toBe(b);
    root.remove();
  });

  test("leaves attributes that a gesture does not look at until it rests", () => {
    const { root, write, elementOf } = drawing();
    write([element("a", "k", { "data-key": "k", href: "#1", class: "one" })]);
    write([{ ...element("a", "k", { "data-key": "k", class: "two" }), partial: true }]);
    expect(elementOf("k")?.getAttribute("href")).toBe("#1");
    expect(elementOf("k")?.getAttribute("class")).toBe("two");
    write([element("a", "k", { "data-key": "k", class: "two" })]);
    expect(root.innerHTML).toBe('<a data-key="k" class="two"></a>');
  });

  test("writes a part that is the same node as the time before only once, but again after another", () => {
    const { write, elementOf } = drawing();
    const part = { ...element("a", "k", { "data-key": "k", class: "seen" }), partial: true };
    write([element("a", "k", { "data-key": "k", class: "first", href: "#1" })]);
    write([part]);
    elementOf("k")?.setAttribute("class", "by another hand");
    write([part]);
    expect(elementOf("k")?.getAttribute("class")).toBe("by another hand");
    write([element("a", "k", { "data-key": "k", class: "rest", href: "#1" })]);
    write([part]);
    expect(elementOf("k")?.getAttribute("class")).toBe("seen");
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
