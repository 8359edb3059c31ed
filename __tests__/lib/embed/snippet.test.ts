import { escapeAttribute, iframeSnippet } from "@/lib/embed/snippet";

describe("iframeSnippet", () => {
  test("writes one complete frame", () => {
    expect(
      iframeSnippet({
        src: "https://paper.example/embed?q=harbour",
        title: "Timeline: Harbour",
        heightPx: 640,
      }),
    ).toBe(
      '<iframe src="https://paper.example/embed?q=harbour" title="Timeline: Harbour" loading="lazy" ' +
        'style="width:100%;border:0" height="640" allow="clipboard-write; fullscreen; web-share" ' +
        'referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    );
  });

  test("keeps a hostile title inside its attribute", () => {
    const snippet = iframeSnippet({
      src: 'https://paper.example/embed?q="><script>&x=1',
      title: '"><script>alert(1)</script>',
      heightPx: 400.4,
    });
    expect(snippet).not.toContain("<script>");
    expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(snippet).toContain("&amp;x=1");
    expect(snippet).toContain('height="400"');
  });
});

describe("escapeAttribute", () => {
  test("leaves other text alone", () => {
    expect(escapeAttribute("Kyiv’s harbour, 2024: a–b")).toBe("Kyiv’s harbour, 2024: a–b");
  });

  test("escapes an entity a second time", () => {
    expect(escapeAttribute("&amp;")).toBe("&amp;amp;");
  });
});
