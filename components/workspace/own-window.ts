// Which time the chart of a pasted article shows first: the weeks around its publication, where something happened in them.

import { addDays, type IsoDay } from "@/lib/base/calendar";
import type { StoryEvent } from "@/lib/events/types";
import type { DayWindow } from "@/lib/timeline/types";
import { isInWindow } from "./group-events";
import { spanOfEvents } from "./workspace-story";

const DAYS_BEFORE = 45;
const DAYS_AFTER = 15;

export function ownWindows(
  published: IsoDay,
  events: readonly StoryEvent[],
): { readonly opening: DayWindow; readonly span: DayWindow } {
  const near = { from: addDays(published, -DAYS_BEFORE), to: addDays(published, DAYS_AFTER) };
  const span = spanOfEvents(events, { from: published, to: published });
  return events.some((event) => isInWindow(event, near))
    ? { opening: near, span: spanOfEvents(events, near) }
    : { opening: span, span };
}
