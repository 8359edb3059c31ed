import { pictureHref, readPictureQuery, writePictureQuery } from "@/lib/url/picture-query";

const read = (query: string) => readPictureQuery(new URLSearchParams(query));

test("without parameters, the usual picture", () => {
  expect(read("actor=a&from=2025-04-01")).toEqual({ asked: { widthPx: 1200, scale: 1 }, problems: [] });
});

test("what is written is read again", () => {
  const asked = { widthPx: 600, heightPx: 314, scale: 2, theme: "dark", title: "A & “B”" } as const;
  expect(read(writePictureQuery(asked)).asked).toEqual(asked);
  expect(writePictureQuery({ widthPx: 1200, scale: 1, theme: "light" })).toBe("");
});

test.each(["0", "-1", "1000000000", "NaN", "1e3", "239", "4001", "12.5", "٣٠٠"])(
  "reports a width of %j",
  (width) => {
    const { asked, problems } = read(`width=${encodeURIComponent(width)}`);
    expect(asked.widthPx).toBe(1200);
    expect(problems).toMatchObject([
      { code: "query/bad-size", where: "width", fix: "Write a whole number of pixels from 240 to 4000." },
    ]);
  },
);

test.each([
  ["height=199", "query/bad-size"],
  ["scale=3", "query/bad-choice"],
  ["theme=sepia", "query/bad-choice"],
  [`title=${"x".repeat(10_000)}`, "query/too-long"],
  ["title=a%00b", "query/bad-text"],
  ["width=400&width=500", "query/given-twice"],
])("reports %.20s as %s", (query, code) => {
  expect(read(query).problems.map((problem) => problem.code)).toEqual([code]);
});

test("a view's picture has one address, whatever else its page's address says", () => {
  const picture = { widthPx: 1200, scale: 1 } as const;
  const query = "view=table&page=3&actor=a&actor=b&width=9&height=9&title=x&q=x%20y&dark=true";
  expect(pictureHref("svg", query, picture)).toBe("/timeline.svg?actor=a~b&q=x%20y");
  expect(pictureHref("png", "", picture)).toBe("/timeline.png");
});
