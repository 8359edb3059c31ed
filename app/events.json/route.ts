// The events of the present filter, as JSON; with ?width, ?rows, ?near or ?counts a part of them.

import { dataResponse } from "@/app/data-response";
import { storyJson } from "@/lib/exports/json";
import { asksForPart, partResponse } from "../part-response";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  if (asksForPart(new URL(request.url).searchParams)) return partResponse(request);
  return dataResponse(request, {
    name: "events.json",
    contentType: "application/json",
    disposition: "inline",
    write: (story) => storyJson(story, 0),
  });
}
