// The present view as an SVG file that stands alone; see lib/url/picture-query.ts for its size, theme and title.

import { askedPicture } from "../picture-response";
import { wholeOrUnchanged } from "../whole-or-unchanged";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const picture = await askedPicture(request);
  if ("refused" in picture) return picture.refused;
  const { figure } = picture;
  return wholeOrUnchanged(request, figure.svg, { "Content-Type": "image/svg+xml; charset=utf-8" });
}
