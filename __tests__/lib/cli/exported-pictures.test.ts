import { withPictureFiles } from "@/lib/cli/exported-pictures";

test("one picture has one name, however its address is written", () => {
  const { html, pictures } = withPictureFiles(
    `<meta content="https://paper.example/timeline.png?event=a&amp;width=1200"><script>f("…/timeline.png?event=a\\u0026width=1200\\"")</script>`,
  );
  expect(pictures).toEqual([
    {
      address: "/timeline.png?event=a&width=1200",
      path: expect.stringMatching(/^\/pictures\/[0-9a-f]{16}\.png$/),
    },
  ]);
  expect(html.split(pictures[0]?.path ?? "-")).toHaveLength(3);
  expect(html).toContain('content="https://paper.example/pictures/');
});

test("pictures of other views have other names, and the story's own keeps its name", () => {
  const page = `"/timeline.svg" "/timeline.svg?actor=a" "/timeline.svg?actor=b"`;
  const { html, pictures } = withPictureFiles(page);
  expect(html).toContain('"/timeline.svg"');
  expect(new Set(pictures.map(({ path }) => path)).size).toBe(2);
});
