// An SVG file as a PNG file.
//
// Reads   SVG text that needs no other file and no font
// Gives   bytes; two pictures are drawn at a time, and the last ones are kept
// Refuses nothing: whoever asks has checked the size

import { createHash } from "node:crypto";
import sharp from "sharp";

/** Pixels of the largest picture that is drawn: about half a second, 60 MB while it lasts. */
export const MOST_PIXELS = 16_000_000;

const AT_ONCE = 2;
const MOST_KEPT_BYTES = 24_000_000;
/** Of an SVG without a unit: a CSS px is a pixel. */
const DPI = 72;

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let keptBytes = 0;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Draws the picture, or gives it as it was drawn before.
 *
 * @param scale Pixels for each CSS px.
 */
export function drawPixels(svg: string, scale: 1 | 2): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash("sha256").update(`${scale} ${svg}`).digest("base64");
  const known = kept.get(key);
  if (known) return known;
  const drawn = inTurn(() => draw(svg, scale));
  kept.set(key, drawn);
  drawn.then(
    ({ byteLength }) => {
      keptBytes += byteLength;
      if (keptBytes > MOST_KEPT_BYTES) forgetAll();
    },
    () => kept.delete(key),
  );
  return drawn;
}

async function draw(svg: string, scale: 1 | 2): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp(Buffer.from(svg), { density: DPI * scale, limitInputPixels: MOST_PIXELS });
  const bytes = await image.removeAlpha().png({ compressionLevel: 8 }).toBuffer();
  return new Uint8Array(bytes);
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function forgetAll(): void {
  kept.clear();
  keptBytes = 0;
}
