// The events of the present filter, as JSON.

import { dataResponse } from "@/app/data-response";
import { storyJson } from "@/lib/exports/json";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "events.json",
    contentType: "application/json",
    disposition: "inline",
    write: (story) => storyJson(story, 0),
  });
}
