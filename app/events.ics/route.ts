// The events of the present filter that are dated to the day, as a calendar; ?coarse=1 for the others too.

import { dataResponse } from "@/app/data-response";
import { eventsIcal, ICAL_TYPE } from "@/lib/exports/ical";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "events.ics",
    contentType: ICAL_TYPE,
    disposition: "attachment",
    write: (parsed, { story, origin, coarse }) =>
      eventsIcal(parsed, { origin, coarse, name: story.title }).text,
  });
}
