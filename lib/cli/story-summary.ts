// What came of reading a story, in one line.

import type { Story } from "@/lib/store/types";

/** "5 sources, 32 mentions, 26 events, no problems." */
export function storySummary({ sources, sourceCount, events, problems }: Story): string {
  const read = sources.length === sourceCount ? "" : `${sources.length} of `;
  const mentions = events.reduce((sum, event) => sum + event.mentions.length, 0);
  const parts = [
    read + count(sourceCount, "source"),
    count(mentions, "mention"),
    count(events.length, "event"),
    problems.length === 0 ? "no problems" : count(problems.length, "problem"),
  ];
  return `${parts.join(", ")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
