// The events of the present filter as a news feed, the newest report first.

import { dataResponse } from "@/app/data-response";
import { ATOM_TYPE, atomFeed } from "@/lib/exports/atom";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "feed.atom",
    contentType: ATOM_TYPE,
    disposition: "inline",
    write: (parsed, options) => atomFeed(parsed, options.story, options),
  });
}
