import { BOXES, FACES, tagsOf, viewOfEvents, wordBoxes } from "@/__tests__/fixtures/figures";
import { OUTLETS, plainEvent } from "@/__tests__/fixtures/timed-events";
import { leastRatio } from "@/__tests__/support/cost";
import type { Typeface } from "@/lib/base/typeface";
import { drawFigure } from "@/lib/exports/figure/figure";
import { outletStyles } from "@/lib/timeline/palette";

const FEW = [
  plainEvent({
    date: "2025-04-11",
    title: "The envoy meets the president of the neighbouring country",
    by: [0, 1, 2],
  }),
  plainEvent({ date: "2025-04-12~", title: "The council votes", by: [3] }),
  plainEvent({ date: "2025-04", title: "Prices rise across the whole of the country", by: [4] }),
  plainEvent({ date: "2025-02/..", title: "A strike goes on", by: [1] }),
  plainEvent({ date: "2025-04-14", title: "A bridge opens", by: [0, 1], differ: { 1: "2025-04-13" } }),
];
const CROWD = Array.from({ length: 300 }, (_, i) =>
  plainEvent({
    date: `2025-04-${String(1 + (i % 28)).padStart(2, "0")}`,
    title: `Happening number ${i}`,
    by: [i % 5],
  }),
);
const AGES = [
  plainEvent({ date: "0044-03-15", title: "A ruler is killed" }),
  plainEvent({ date: "1789-07-14", title: "A prison falls" }),
  plainEvent({ date: "3999", title: "A prophecy ends" }),
];
const LONG_NAME = "The Extraordinarily Long Name of a Provincial Newspaper of Record and Intelligence";
const MANY = outletStyles(Array.from({ length: 20 }, (_, i) => ({ id: `o${i}`, name: `${LONG_NAME} ${i}` })));
const APRIL = { window: { from: "2025-04-01", to: "2025-04-30" } };

const VIEWS = {
  "a few events": viewOfEvents(FEW, APRIL),
  "one event": viewOfEvents(FEW.slice(0, 1), APRIL),
  "no event": viewOfEvents([], APRIL),
  "a crowd": viewOfEvents(CROWD, APRIL),
  "rows by outlet": viewOfEvents(FEW, { ...APRIL, lane: "outlet" }),
  "crowded rows": viewOfEvents(CROWD, { ...APRIL, lane: "outlet" }),
  "four thousand years": viewOfEvents(AGES, { span: { from: "0044-03-15", to: "3999-12-31" } }),
  "twenty outlets of long names": viewOfEvents(
    Array.from({ length: 20 }, (_, i) => plainEvent({ date: "2025-04-11", title: `Event ${i}`, by: [i] })),
    { ...APRIL, outlets: MANY, lane: "outlet" },
  ),
  "a title without spaces and a notice": viewOfEvents(FEW, {
    ...APRIL,
    title: "W".repeat(200),
    notice: `actor: "nobody" is not in this story. ${"Take an id from the list. ".repeat(8)}`,
  }),
};
const SIZES = [
  { widthPx: 240 },
  { widthPx: 400 },
  { widthPx: 1200 },
  { widthPx: 600, heightPx: 314 },
  { widthPx: 240, heightPx: 200 },
  { widthPx: 4000, heightPx: 200 },
  { widthPx: 300, heightPx: 3000 },
];

describe.each(Object.entries(VIEWS))("%s", (_name, view) => {
  test.each(SIZES)("keeps all words inside $widthPx by $heightPx", (size) => {
    const { svg, widthPx, heightPx } = drawFigure(view, size, "light", BOXES);
    const tags = tagsOf(svg);
    const [root] = tags;
    const [left = 0, top = 0, width = 0, height = 0] = (root?.attributes.viewBox ?? "")
      .split(" ")
      .map(Number);
    expect([widthPx, heightPx]).toEqual([size.widthPx, size.heightPx ?? heightPx]);
    expect(width / height).toBeCloseTo(widthPx / heightPx, 1);
    const boxes = wordBoxes(tags);
    expect(boxes.length).toBeGreaterThan(4);
    const outside = boxes.filter(
      ([x0, y0, x1, y1]) => x0 < left || y0 < top || x1 > left + width || y1 > top + height,
    );
    expect(outside).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("a %s file", (theme) => {
  const hostile = [
    plainEvent({
      date: "2025-04-11",
      title: `</svg><script>alert(1)</script> "&' \u0000\u001f]]>`,
      by: [0, 1],
    }),
    plainEvent({ date: "2025-04-12", title: "Встреча в 東京, لقاء في القاهرة", by: [2] }),
  ];
  const view = viewOfEvents([...FEW, ...hostile], {
    ...APRIL,
    title: `<img src=x onerror="1"> & 'more' `,
    lane: "outlet",
    selectedId: "2025-04-14 A bridge opens",
  });
  const { svg } = drawFigure(view, { widthPx: 900 }, theme, FACES);
  const tags = tagsOf(svg);

  test("stands alone: no style, script, link, variable or font of another file", () => {
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ["script", "style", "foreignObject", "image", "a", "img", "iframe"])
      expect(names.has(name)).toBe(false);
    const foreign = /var\(|url\((?!#)|class=|javascript:|@import|http(?!:\/\/www\.w3\.org\/)/.exec(svg);
    expect(foreign).toBeNull();
    const references = tags.flatMap(({ attributes }) => attributes["xlink:href"] ?? []);
    expect(references.filter((to) => !to.startsWith("#"))).toEqual([]);
  });

  test("has each id once, and all that it refers to", () => {
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/(?:url\(#|xlink:href="#)([\w-]+)/g)].map(([, id = ""]) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("is named and described", () => {
    const [, title, description] = /<title [^>]*>([^<]*)<\/title><desc [^>]*>([^<]*)<\/desc>/.exec(svg) ?? [];
    expect(title).toBe("&lt;img src=x onerror=&quot;1&quot;&gt; &amp; &#39;more&#39; ");
    expect(description).toMatch(/^April 2025: 7 of 7 events\. Since February 2025: A strike goes on/);
    expect(description).toContain("14 April 2025: A bridge opens (Harbour Courier, Coastal Press).");
  });

  test("leaves to the viewer only the writing that no bundled font has", () => {
    const left = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(left.length).toBeGreaterThan(0);
    expect(left.join("")).toMatch(/^[\u0600-\u06ff\u3040-\u9fff\s\p{L},…]+$/u);
    expect(left.join("")).not.toMatch(/[A-Za-z]{3}/);
  });
});

test("two pictures in one page share no id", () => {
  const [one, other] = [600, 601].map((widthPx) =>
    tagsOf(drawFigure(VIEWS["a few events"], { widthPx }, "light", FACES).svg).flatMap(
      ({ attributes }) => attributes.id ?? [],
    ),
  );
  expect(one?.filter((id) => other?.includes(id))).toEqual([]);
});

test("the same view gives the same text, and another theme only other colours", () => {
  const draw = (theme: "light" | "dark") => drawFigure(VIEWS["a crowd"], { widthPx: 800 }, theme, FACES).svg;
  expect(draw("light")).toBe(draw("light"));
  const bare = (svg: string) => svg.replace(/#[0-9a-f]{6}\b/g, "");
  expect(bare(draw("dark"))).toBe(bare(draw("light")));
  expect(draw("dark")).not.toBe(draw("light"));
});

test("a nonsense size costs about as much as a usual one", async () => {
  const draw = (size: Parameters<typeof drawFigure>[1]) => () =>
    drawFigure(VIEWS["a crowd"], size, "light", FACES);
  for (const heightPx of [200, 201])
    expect(
      await leastRatio(draw({ widthPx: 240, heightPx }), draw({ widthPx: 1200 }), 25),
    ).toBeLessThanOrEqual(25);
});

test("names the outlets that the window shows, and no other", () => {
  const words: string[] = [];
  const spy: Typeface = {
    ...FACES,
    runsOf: (text, face, sizePx) => {
      words.push(text);
      return FACES.runsOf(text, face, sizePx);
    },
  };
  drawFigure(viewOfEvents(FEW.slice(0, 1), APRIL), { widthPx: 800 }, "light", spy);
  expect(OUTLETS.filter(({ name }) => words.includes(name)).map(({ id }) => id)).toEqual(["o0", "o1", "o2"]);
});
