// Which files of a view the browser can make by itself, where no server does (see file-of-copy.ts).

export const MADE_FILES = ["events.csv", "mentions.csv", "events.json", "events.ics"] as const;
export type MadeFile = (typeof MADE_FILES)[number];

/** The others are had of the whole story only. */
export function isMadeFile(name: string): name is MadeFile {
  return MADE_FILES.some((made) => made === name);
}
