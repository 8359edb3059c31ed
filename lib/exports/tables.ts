// The two CSV files as their metadata speak of them.

export const TABLES = {
  events: {
    file: "events.csv",
    title: "events",
    about: "A row for each dated event.",
    primaryKey: ["event_id"],
  },
  mentions: {
    file: "mentions.csv",
    title: "statements",
    about: "A row for each event and sentence of an article that reports it.",
    primaryKey: ["event_id", "mention_id"],
  },
} as const;

/** What readers of either file have to know about its free text. */
export const GUARD_NOTE =
  "Free text (titles, names, expressions, quotations) that a spreadsheet would take for a formula begins with an added apostrophe, unless the file was asked for with raw=1. Ids, dates, numbers and addresses never do.";
