import { drawPixels } from "@/lib/store/draw-pixels";

const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="${colour}"/></svg>`;

test.each([1, 2] as const)("draws %i pixels for each px", async (scale) => {
  const bytes = Buffer.from(await drawPixels(svg("#a3142c"), scale));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([30 * scale, 20 * scale]);
});

test("many at a time all get theirs, and the same one is drawn once", async () => {
  const colours = ["#000000", "#111111", "#222222", "#333333", "#444444", "#000000"];
  const drawn = colours.map((colour) => drawPixels(svg(colour), 1));
  expect(drawn[5]).toBe(drawn[0]);
  expect(new Set((await Promise.all(drawn)).map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(
    5,
  );
});

test("what is no picture rejects, and can be asked again", async () => {
  await expect(drawPixels("<svg", 1)).rejects.toThrow();
  await expect(drawPixels("<svg", 1)).rejects.toThrow();
});
