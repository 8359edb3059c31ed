import type { StoryEvent } from "@/lib/events/types";

/** The event for a calendar, as a file that any calendar program opens. Nothing where an end is open. */
export function CalendarLink({ event }: { readonly event: StoryEvent }) {
  if (event.start === null || event.end === null) return null;
  return (
    <a
      href={`/events/${encodeURIComponent(event.id)}/event.ics`}
      download={`${event.id}.ics`}
      className="inline-block min-h-6"
    >
      Add to calendar
    </a>
  );
}
