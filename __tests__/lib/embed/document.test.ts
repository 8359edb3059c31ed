import { type EmbedDocument, embedDocument, jsonInHtml } from "@/lib/embed/document";

const PAGE: EmbedDocument = {
  title: "The harbour",
  description: "Who sold what to whom.",
  canonical: "https://paper.example/",
  oembed: "https://paper.example/oembed?url=x&format=json",
  theme: "auto",
  paletteCss: "--outlet-1: red;",
  files: { script: "/embed/chart-1.js", style: "/embed/style-1.css" },
  markup: "<main>drawn</main>",
  data: { story: 1 },
};

describe("embedDocument", () => {
  test("holds the drawing, one script and the data", () => {
    const html = embedDocument(PAGE);
    expect(html).toContain('<div id="datelines"><main>drawn</main></div>');
    expect(html.match(/<script[^>]+src=/g)).toHaveLength(1);
    expect(html).toContain('<script type="application/json" id="datelines-data">{"story":1}</script>');
  });

  test("can be found by oEmbed readers", () => {
    expect(embedDocument(PAGE)).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://paper.example/oembed?url=x&amp;format=json" title="The harbour">',
    );
  });

  test.each(["light", "dark"] as const)("keeps to the scheme %s where it is asked for", (theme) => {
    expect(embedDocument({ ...PAGE, theme })).toContain(`<meta name="color-scheme" content="${theme}">`);
  });

  test("lets no text out of its place", () => {
    const hostile = `"></title><script>alert(1)</script>`;
    const html = embedDocument({ ...PAGE, title: hostile, description: hostile, data: { hostile } });
    expect(html).not.toContain("<script>alert");
  });
});

describe("jsonInHtml", () => {
  test("can be read back", () => {
    const data = { quote: "a < b </script><!-- & \u2028" };
    const text = jsonInHtml(data);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual(data);
  });
});
