// Every file of the present filter in one archive, with metadata and a readme.

import { dataResponse } from "@/app/data-response";
import { storyArchive } from "@/lib/exports/archive";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "events.zip",
    contentType: "application/zip",
    disposition: "attachment",
    write: (parsed, options) => storyArchive(parsed, options.story, options, options),
  });
}
