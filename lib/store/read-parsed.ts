// A story that was read elsewhere, as events.json in the data folder: it takes the place of sources/.
// For stories too large to be read at each start, and for events from another hand.

import { basename, join } from "node:path";
import type { ParsedStory } from "@/lib/events/types";
import { parsedSchema } from "./parsed-schema";
import { type Checked, readObject } from "./read-data-file";

export const PARSED_FILE = "events.json";

/** More reasons than these nobody reads. */
const MAX_PROBLEMS = 20;

/** The story; `undefined` where there is no such file, or where any part of it is not right. */
export async function readParsed(folder: string): Promise<Checked<ParsedStory | undefined>> {
  const where = `${basename(folder)}/${PARSED_FILE}`;
  const { value, problems } = await readObject(join(folder, PARSED_FILE), where, parsedSchema);
  return { value: value && inOrder(value), problems: problems.slice(0, MAX_PROBLEMS) };
}

/** By start, end and id, as the parser gives them. */
function inOrder({ sources, events }: ParsedStory): ParsedStory {
  const key = ({ start, end, id }: ParsedStory["events"][number]) => `${start ?? ""}|${end ?? "9"}|${id}`;
  const keyed = events.map((event) => ({ event, key: key(event) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { sources, events: keyed.map(({ event }) => event) };
}
