import { type SharedView, SNIPPET_KINDS, type SnippetKind, writeSnippet } from "@/lib/embed/snippets";

const ORIGIN = "https://paper.example";
const VIEW: SharedView = {
  origin: ORIGIN,
  pageUrl: `${ORIGIN}/?q=harbour&from=2024-03-01`,
  embedUrl: `${ORIGIN}/embed?q=harbour&from=2024-03-01&dark=true`,
  oembedUrl: `${ORIGIN}/?q=harbour&from=2024-03-01`,
  title: "Timeline: Harbour",
  description: "Harbour: 4 events that speak of “harbour”.",
  heightPx: 690,
};
const HOSTILE: SharedView = {
  origin: ORIGIN,
  pageUrl: `${ORIGIN}/?q="><script>alert(1)</script>`,
  embedUrl: `${ORIGIN}/embed?q="><script>alert(2)</script>&event='%0A`,
  oembedUrl: `${ORIGIN}/`,
  title: `"></iframe><img src=x onerror=alert(3)>`,
  description: `</noscript><script>alert(4)</script>"'&amp;`,
  heightPx: 690,
  picture: { src: `${ORIGIN}/timeline.png?q="onload="alert(5)`, width: 720, height: 400 },
};
const MARKUP = SNIPPET_KINDS.filter((kind) => kind !== "oembed");

function pasted(kind: SnippetKind, view: SharedView): HTMLElement {
  const place = document.createElement("div");
  place.innerHTML = writeSnippet(kind, view);
  return place;
}

describe("writeSnippet", () => {
  test.each([
    ["responsive", ["IFRAME", "SCRIPT"]],
    ["plain", ["IFRAME"]],
    ["script", ["DIV", "SCRIPT", "NOSCRIPT"]],
    ["element", ["DATELINES-TIMELINE", "SCRIPT"]],
    ["amp", ["AMP-IFRAME"]],
  ] as const)("writes for %s the elements %j", (kind, names) => {
    expect([...pasted(kind, VIEW).children].map(({ tagName }) => tagName)).toEqual(names);
  });

  test.each(MARKUP)("keeps hostile titles and addresses inside the %s snippet", (kind) => {
    const place = pasted(kind, HOSTILE);
    // What browsers without scripts read of it, too.
    for (const noscript of place.querySelectorAll("noscript"))
      noscript.innerHTML = noscript.textContent ?? "";
    const scripts = [...place.querySelectorAll("script")].map((script) => script.outerHTML);
    expect(scripts.every((script) => script === `<script defer="" src="${ORIGIN}/embed.js"></script>`)).toBe(
      true,
    );
    expect([...place.querySelectorAll("*")].flatMap((element) => element.getAttributeNames())).not.toContain(
      "onload",
    );
    expect(place.querySelector("[onerror], img[src=x]")).toBeNull();
    expect(place.textContent).not.toContain("onerror");
  });

  test("gives hosts that know oEmbed the bare address", () => {
    expect(writeSnippet("oembed", VIEW)).toBe(VIEW.oembedUrl);
  });

  test("puts the view's parameters into the element's attributes", () => {
    const element = pasted("element", VIEW).querySelector("datelines-timeline");
    expect(element?.getAttribute("q")).toBe("harbour");
    expect(element?.getAttribute("from")).toBe("2024-03-01");
    expect(element?.getAttribute("dark")).toBe("true");
    expect(element?.querySelector("a")).toHaveProperty("href", VIEW.pageUrl);
  });

  test("describes the picture where there is one, else links in words", () => {
    const words = new DOMParser().parseFromString(
      pasted("script", VIEW).querySelector("noscript")?.innerHTML ?? "",
      "text/html",
    );
    expect(words.querySelector("a")?.textContent).toBe(VIEW.description);
    const picture = { src: `${ORIGIN}/picture.png`, width: 720, height: 400 };
    const withPicture = writeSnippet("script", { ...VIEW, picture });
    expect(withPicture).toContain(
      `<img src="${ORIGIN}/picture.png" alt="${VIEW.description}" width="720" height="400"`,
    );
  });

  test.each(["responsive", "plain", "script", "element"] as const)("keeps %s to the chosen width", (kind) => {
    expect(writeSnippet(kind, { ...VIEW, maxWidthPx: 480 })).toContain("max-width:480px;");
    expect(writeSnippet(kind, VIEW)).not.toMatch(/max-width:\d/);
  });

  test("gives a place the same id for the same view", () => {
    expect(pasted("script", VIEW).firstElementChild?.id).toBe(
      "datelines-q-harbour-from-2024-03-01-dark-true",
    );
    expect(pasted("script", { ...VIEW, embedUrl: `${ORIGIN}/embed` }).firstElementChild?.id).toBe(
      "datelines",
    );
  });

  test("takes an address that is no valid escape", () => {
    expect(() => writeSnippet("script", { ...VIEW, embedUrl: `${ORIGIN}/embed?q=%E0%A4` })).not.toThrow();
  });
});
