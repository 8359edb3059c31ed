import { readFileSync } from "node:fs";
import { inksOf } from "@/lib/exports/figure/inks";
import { HUES } from "@/lib/timeline/palette";

const STYLE = readFileSync("app/globals.css", "utf8");

test.each([
  ["paper", "paper"],
  ["surface", "surface"],
  ["ink", "ink"],
  ["ink-muted", "muted"],
  ["hairline", "hairline"],
  ["accent", "accent"],
] as const)("--%s is the same in a file as on the page", (variable, name) => {
  const [, light, dark] = new RegExp(`--${variable}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(STYLE) ?? [];
  expect([inksOf("light")[name], inksOf("dark")[name]]).toEqual([light, dark]);
});

test("resolves the outlets' variables and leaves other colours", () => {
  const { resolve } = inksOf("dark");
  expect([resolve("var(--outlet-2)"), resolve("url(#a)"), resolve("none")]).toEqual([
    HUES[1]?.dark,
    "url(#a)",
    "none",
  ]);
});
