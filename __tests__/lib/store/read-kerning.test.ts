import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readKerning } from "@/lib/store/read-kerning";

const FOLDER = join(process.cwd(), "node_modules/@fontsource/source-sans-3/files");

test("reads pairs of glyphs and of classes", () => {
  const kerning = readKerning(readFileSync(join(FOLDER, "source-sans-3-latin-400-normal.woff")));
  const all = Array.from({ length: 120 }, (_, left) =>
    Array.from({ length: 120 }, (_, right) => kerning(left, right)),
  ).flat();
  const told = all.filter((units) => units !== 0);
  expect(told.length).toBeGreaterThan(500);
  expect(Math.min(...told)).toBeGreaterThan(-200);
  expect(Math.max(...told)).toBeLessThan(100);
});

test("a font that says nothing has no pairs", () => {
  const header = Buffer.alloc(44);
  header.write("wOFF", "latin1");
  expect(readKerning(header)(1, 2)).toBe(0);
});
