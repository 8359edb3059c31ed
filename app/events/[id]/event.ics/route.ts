// One event as a calendar file: an all-day entry, also where the date is a month or a year.

import { problemResponse } from "@/app/problem-response";
import { wholeOrUnchanged } from "@/app/whole-or-unchanged";
import { quoteInput } from "@/lib/base/quote-input";
import { eventsIcal, ICAL_TYPE } from "@/lib/exports/ical";
import { loadStory } from "@/lib/store/load-story";
import { requestOrigin } from "@/lib/url/request-origin";

export const dynamic = "force-dynamic";

/** The entry; 404 for an event that is not there, or whose beginning or end is open. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/events/[id]/event.ics">,
): Promise<Response> {
  const { id } = await params;
  const { events, sources, story, formerIds } = await loadStory();
  const present = formerIds.get(id) ?? id;
  const event = events.find((candidate) => candidate.id === present);
  if (!event) return problemResponse([{ code: "event/unknown", where: "event", detail: quoteInput(id) }]);
  const calendar = eventsIcal(
    { events: [event], sources },
    { origin: requestOrigin(request.headers), name: story.title, coarse: true },
  );
  if (calendar.leftOut > 0) return problemResponse([{ code: "event/open-date", where: quoteInput(id) }]);
  return wholeOrUnchanged(request, calendar.text, {
    "Content-Type": ICAL_TYPE,
    "Content-Disposition": `attachment; filename="${event.id}.ics"`,
  });
}
