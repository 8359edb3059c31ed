// Files of a filtered view where no server writes them: made in the browser from the whole story's file.
// Loaded only when such a file is asked for.

import { type EventFilter, filterEvents } from "@/lib/events/filter";
import type { ParsedStory } from "@/lib/events/types";
import { CSV_TYPE, eventsCsv, mentionsCsv } from "@/lib/exports/csv";
import { eventsIcal, ICAL_TYPE } from "@/lib/exports/ical";
import { storyJson } from "@/lib/exports/json";
import type { MadeFile } from "./made-files";

interface Writer {
  readonly type: string;
  readonly write: (parsed: ParsedStory, origin: string) => string;
}

const WRITERS: Readonly<Record<MadeFile, Writer>> = {
  "events.csv": { type: CSV_TYPE, write: (parsed, origin) => eventsCsv(parsed, options(origin)) },
  "mentions.csv": { type: CSV_TYPE, write: (parsed, origin) => mentionsCsv(parsed, options(origin)) },
  "events.json": { type: "application/json", write: (parsed) => storyJson(parsed, 0) },
  "events.ics": {
    type: ICAL_TYPE,
    write: (parsed, origin) => eventsIcal(parsed, { origin, coarse: false, name: document.title }).text,
  },
};

/** The file for the events that pass the filter. Rejects where the whole story's file cannot be had. */
export async function makeFile(name: MadeFile, filter: EventFilter, origin: string): Promise<Blob> {
  const response = await fetch("/events.json");
  if (!response.ok) throw new Error(`/events.json answered ${response.status}`);
  const { sources, events }: ParsedStory = await response.json();
  const { type, write } = WRITERS[name];
  return new Blob([write({ sources, events: filterEvents(events, filter) }, origin)], { type });
}

function options(origin: string) {
  return { origin, bom: false, raw: false };
}
