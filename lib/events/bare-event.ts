// An event of which only its name and date are known: what is counted and not sent, made up, or drawn in a scene.

import { type Edtf, spanOf } from "@/lib/base/edtf";
import type { StoryEvent } from "./types";

/** The event with its days, nobody taking part, and no statement. */
export function bareEvent({
  id,
  title,
  edtf,
}: {
  readonly id: string;
  readonly title: string;
  readonly edtf: Edtf;
}): StoryEvent {
  const { start, end, precision, qualifier } = spanOf(edtf);
  return {
    id,
    title,
    edtf,
    start,
    end,
    precision,
    qualifier,
    kind: "other",
    actors: [],
    places: [],
    datesAgree: true,
    mentions: [],
  };
}
