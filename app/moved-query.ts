// A link to an event that a later source has joined with another leads to the whole.

/** The query with the event's present id; nothing where the event has not moved. */
export function movedQuery(query: string, formerIds: ReadonlyMap<string, string>): string | undefined {
  const params = new URLSearchParams(query);
  const present = formerIds.get(params.get("event") ?? "");
  if (present === undefined) return undefined;
  params.set("event", present);
  return params.toString();
}
