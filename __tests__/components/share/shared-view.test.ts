import { embedHref, freezeHref, sharedView, shareHref } from "@/components/share/shared-view";

const VIEW = {
  origin: "https://paper.example",
  query: "outlet=wire",
  title: "Harbour",
  description: "4 events.",
};

test("gives hosts the page where nothing is chosen for the embed, else the embed", () => {
  expect(sharedView(VIEW, { theme: "auto", maxWidthPx: 480 }).oembedUrl).toBe(
    "https://paper.example/?outlet=wire",
  );
  expect(sharedView(VIEW, { theme: "light" }).oembedUrl).toBe(
    "https://paper.example/embed?outlet=wire&dark=false",
  );
});

test("keeps the chosen height, and a usual one where none is chosen", () => {
  expect(sharedView(VIEW, { theme: "auto" }).heightPx).toBe(690);
  expect(sharedView(VIEW, { theme: "auto", heightPx: 320 })).toMatchObject({
    heightPx: 320,
    embedUrl: "https://paper.example/embed?outlet=wire&height=320",
  });
});

test("writes the addresses of embed, page and form", () => {
  const choices = { theme: "dark", maxWidthPx: 480 } as const;
  expect(embedHref("", choices)).toBe("/embed?dark=true");
  expect(shareHref("outlet=wire", choices)).toBe("/share?outlet=wire&dark=true&width=480");
  expect(freezeHref("", { theme: "auto" })).toBe("/frozen");
});

test("puts a picture of the same view and colours in the embed's place", () => {
  const view = { ...VIEW, picture: { widthPx: 720, heightPx: 500 } };
  const frozen = "1".repeat(32);
  expect(sharedView(view, { theme: "dark", frozen }).picture).toEqual({
    src: `https://paper.example/timeline.png?outlet=wire&frozen=${frozen}&width=720&height=500&scale=2&theme=dark`,
    width: 720,
    height: 500,
  });
});
