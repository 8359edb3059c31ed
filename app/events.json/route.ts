// The events of the present filter, as JSON; with ?width, what can be told apart in a window of that many pixels.

import { dataResponse } from "@/app/data-response";
import { storyJson } from "@/lib/exports/json";
import { viewResponse } from "../view-response";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  if (new URL(request.url).searchParams.has("width")) return viewResponse(request);
  return dataResponse(request, {
    name: "events.json",
    contentType: "application/json",
    disposition: "inline",
    write: (story) => storyJson(story, 0),
  });
}
