import { textWidth } from "@/lib/timeline/text-width";
import { wrapShortened, wrapWhole } from "@/lib/timeline/wrap";

const TITLE = "Mediator meets the union leader for the third time";

describe("wrapWhole", () => {
  test.each([
    { does: "keeps a short title on one line", text: "Talks open", px: 160, lines: 3, is: "Talks open" },
    {
      does: "breaks between words",
      text: TITLE,
      px: 168,
      lines: 3,
      is: "Mediator meets the union|leader for the third time",
    },
    {
      does: "makes lines of like length",
      text: "Fire at the grain terminal kills two",
      px: 190,
      lines: 2,
      is: "Fire at the grain|terminal kills two",
    },
    { does: "refuses what does not fit", text: TITLE, px: 90, lines: 2, is: undefined },
    {
      does: "refuses a word wider than the line",
      text: "Incomprehensibilities",
      px: 60,
      lines: 9,
      is: undefined,
    },
    {
      does: "breaks Chinese between characters",
      text: "港湾管理者は新しい",
      px: 70,
      lines: 2,
      is: "港湾管理者|は新しい",
    },
    { does: "gives nothing for nothing", text: "  ", px: 100, lines: 2, is: undefined },
  ])("$does", ({ text, px, lines, is }) => {
    expect(wrapWhole(text, px, lines, 13)?.lines.join("|")).toBe(is);
  });
});

describe("wrapShortened", () => {
  test.each([
    { does: "keeps the whole title where it fits", px: 400, lines: 1, is: TITLE },
    { does: "ends on a whole word", px: 150, lines: 1, is: "Mediator meets…" },
    { does: "does not end on an article", px: 128, lines: 1, is: "Mediator meets…" },
    { does: "refuses to leave a single word", px: 80, lines: 1, is: undefined },
  ])("$does", ({ px, lines, is }) => {
    expect(wrapShortened(TITLE, px, lines, 13)?.lines.join("|")).toBe(is);
  });

  test.each([60, 96, 128, 168, 210])("keeps every line within %d px", (px) => {
    for (const lines of [1, 2, 3]) {
      const text = wrapShortened(
        "“We will not sign anything,” the union’s negotiator tells a packed hall",
        px,
        lines,
        13,
      );
      for (const line of text?.lines ?? []) expect(textWidth(line, 13)).toBeLessThanOrEqual(px);
    }
  });
});
