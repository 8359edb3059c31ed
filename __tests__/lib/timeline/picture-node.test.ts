import { element, pictureText, words } from "@/lib/timeline/picture-node";

test("writes elements, attributes and words as SVG", () => {
  const circle = element("circle", "a", { r: 4, class: undefined });
  expect(pictureText([element("g", "g", { id: "x" }, [circle, words("text", "t", { y: 2 }, "Talks")])])).toBe(
    '<g id="x"><circle r="4"></circle><text y="2">Talks</text></g>',
  );
});

test("lets no text become an element or an attribute", () => {
  const hostile = `"><script>alert('x')</script>&amp;\u0000`;
  const text = pictureText([words("text", "t", { "aria-label": hostile }, hostile)]);
  expect(text.match(/</g)).toHaveLength(2);
  expect(text.match(/"/g)).toHaveLength(2);
  expect(text).not.toContain("\u0000");
  expect(text).toContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;");
});
