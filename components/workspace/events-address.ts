// Where the events of a filter are to be had. The server and the client have to agree on it to the letter.

import type { EventFilter } from "@/lib/events/filter";
import { writeEventQuery } from "@/lib/url/event-query";

/** Address of the data for a filter. */
export function eventsAddress(filter: EventFilter): string {
  const query = writeEventQuery(filter);
  return query ? `/events.json?${query}` : "/events.json";
}
