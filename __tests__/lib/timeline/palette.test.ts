import { HUES, OTHER_HUE, outletStyles, PAPER, paletteCss } from "@/lib/timeline/palette";

type Rgb = readonly [number, number, number];

/** Linear light of "#rrggbb" (sRGB, IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
// IEEE Transactions on Visualization and Computer Graphics 15(6), 2009: matrices for severity 1.0, linear RGB.
const SIGHTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab (B. Ottosson, 2020), in hundredths. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s),
  ];
}

function seen(hex: string, sight: readonly (readonly number[])[]): Rgb {
  const rgb = linear(hex);
  const at = (row: number) => {
    const sum = (sight[row] ?? []).reduce((total, weight, i) => total + weight * (rgb[i] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  };
  return oklab([at(0), at(1), at(2)]);
}

function distance(a: string, b: string, sight: readonly (readonly number[])[]): number {
  const [x, y] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

describe.each(["light", "dark"] as const)("colours on %s paper", (paper) => {
  const colours = HUES.map((hue) => hue[paper]);

  test("have the contrast that text needs, so that letters can have them too", () => {
    for (const colour of [...colours, OTHER_HUE[paper]]) {
      expect(contrast(colour, PAPER[paper])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(SIGHTS))("stay apart for %s", (name) => {
    const sight = SIGHTS[name] ?? [];
    for (const [i, a] of colours.entries()) {
      for (const b of colours.slice(0, i)) expect(distance(a, b, sight)).toBeGreaterThan(10);
    }
  });
});

test("writes a variable for each colour and one for all further outlets", () => {
  expect(paletteCss().match(/--outlet-(\d|other): light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);/g)).toHaveLength(
    9,
  );
});

describe("outletStyles", () => {
  const lettersOf = (...names: string[]) =>
    outletStyles(names.map((name) => ({ id: name, name })))
      .map(({ letter }) => letter)
      .join(" ");

  test.each([
    { does: "takes initials", names: ["Newsweek", "TROIB News"], is: "N T" },
    { does: "passes over the article", names: ["The European Conservative"], is: "E" },
    {
      does: "goes on to the next word, then the next letter",
      names: ["NABA News", "Newsweek", "Neue Post"],
      is: "N E P",
    },
    { does: "numbers what has no letter left", names: ["A", "A", "A"], is: "A A2 A3" },
    { does: "takes letters of other scripts", names: ["Правда"], is: "П" },
    { does: "finds a letter for a name without any", names: ["—"], is: "X2" },
  ])("$does", ({ names, is }) => {
    expect(lettersOf(...names)).toBe(is);
  });

  test("shares a grey after the eighth", () => {
    const styles = outletStyles(Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, name: `Outlet ${i}` })));
    expect(styles[7]?.colour).toBe("var(--outlet-8)");
    expect(styles[9]?.colour).toBe("var(--outlet-other)");
    expect(new Set(styles.map(({ letter }) => letter)).size).toBe(10);
  });
});
