// Who else was at a meeting, told apart from its date: "the meeting included two advisers, Okafor and Lind".
//
// Input   a segment without regard to dates
// Output  the two or more who meet, and those who are said to be there as well
// Knows   one sentence; which meeting it was is found by those who meet, see extract-events.ts

import type { Entity } from "@/lib/actors/register";
import type { Knowledge } from "./collecting";
import type { Segment } from "./grammar/types";
import { participantsOf } from "./participants";
import { subjectOf } from "./subject";

export interface Attendance {
  readonly meeting: readonly Entity[];
  readonly others: readonly Entity[];
}

const MEETINGS = new Set(
  "meeting talk summit session discussion conference gathering dinner ceremony negotiation".split(" "),
);
const INCLUDES = new Set("include involve feature".split(" "));

/** The meeting noun in the subject of the clause, or -1. */
function meetingIn({ items }: Segment, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (items[i]?.tag === "noun" && MEETINGS.has((items[i]?.lower ?? "").replace(/s$/, ""))) return i;
  return -1;
}

/** Those whom the sentence adds to a meeting. */
export function attendanceIn(segment: Segment, known: Knowledge): Attendance[] {
  const found: Attendance[] = [];
  for (const clause of segment.clauses) {
    if (!INCLUDES.has(clause.lemma) || !clause.finite) continue;
    const subject = subjectOf(segment, clause);
    const noun = subject ? meetingIn(segment, subject.from, subject.to) : -1;
    if (noun < 0) continue;
    const meeting = participantsOf(segment, { clause, noun, premodifier: false }, known).actors;
    const objects = segment.items
      .slice(clause.verbTo + 1)
      .filter((item, i) => item.name && segment.clauseAt[clause.verbTo + 1 + i] === clause);
    const others = objects
      .flatMap(({ name }) => (name ? [known.register.entityOf(name)] : []))
      .filter(({ nature }) => nature === "person");
    const ids = new Set(others.map(({ actor }) => actor.id));
    const core = meeting.filter(({ actor }) => !ids.has(actor.id));
    if (core.length > 1 && others.length > 0) found.push({ meeting: core, others });
  }
  return found;
}
