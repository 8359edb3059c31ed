// What was measured of the parser, from data/accuracy.json.
// It tells of the program and not of a story, so it is read from the project's own folder whatever DATA_DIR names.

import { resolve } from "node:path";
import type { Accuracy } from "@/lib/events/accuracy";
import { type Checked, readObject } from "./read-data-file";
import { accuracySchema } from "./schemas";

/** The figures; `undefined`, with the reason, where the file is not as it should be. */
export function readAccuracy(folder: string = resolve("data")): Promise<Checked<Accuracy | undefined>> {
  return readObject<Accuracy>(resolve(folder, "accuracy.json"), "data/accuracy.json", accuracySchema);
}
