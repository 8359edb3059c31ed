// Every file that a view is offered as: one list for the archive, the pages' heads, the Dataset and the API's description.

export interface OfferedFile {
  /** Its path is this after a slash. */
  readonly name: string;
  /** Media type without parameters. */
  readonly type: string;
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly about: string;
}

export const OFFERED_FILES = [
  { name: "events.csv", type: "text/csv", title: "Events, CSV", about: "A row for each dated event." },
  {
    name: "mentions.csv",
    type: "text/csv",
    title: "Statements, CSV",
    about: "A row for each event and sentence of an article that reports it.",
  },
  {
    name: "events.json",
    type: "application/json",
    title: "Events and statements, JSON",
    about: "Articles, events and every statement on them, as one document.",
  },
  {
    name: "events.ics",
    type: "text/calendar",
    title: "Calendar, iCalendar",
    about: "An all-day entry for each event that is dated to the day; how many others there are is said.",
  },
  {
    name: "feed.atom",
    type: "application/atom+xml",
    title: "News feed, Atom",
    about: "An entry for each event, the newest report first.",
  },
  {
    name: "events.zip",
    type: "application/zip",
    title: "Everything, ZIP",
    about: "The tables, the JSON, the calendar, their metadata and a readme.",
  },
] as const satisfies readonly OfferedFile[];
