// The present view as a PNG file; ?scale=2 has two pixels for each one of its width.

import { drawPixels, MOST_PIXELS } from "@/lib/store/draw-pixels";
import { askedPicture } from "../picture-response";
import { problemResponse } from "../problem-response";
import { wholeOrUnchanged } from "../whole-or-unchanged";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const picture = await askedPicture(request);
  if ("refused" in picture) return picture.refused;
  const { figure, asked } = picture;
  const pixels = figure.widthPx * figure.heightPx * asked.scale ** 2;
  if (pixels > MOST_PIXELS)
    return problemResponse([{ code: "picture/too-big", where: "width, height", detail: `${pixels} pixels` }]);
  const png = () => drawPixels(figure.svg, asked.scale);
  return wholeOrUnchanged(
    request,
    { tag: `png ${asked.scale} ${figure.svg}`, body: png },
    {
      "Content-Type": "image/png",
    },
  );
}
