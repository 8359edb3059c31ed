// What of a group of mentions stands for all of them: the date, the title, the kind.
//
// Input   the drafts of one happening
// Output  the finest date that most of them support, whether they agree, the best headline
// Knows   nothing of how they came together

import { type DaySpan, daySpanOf, gapBetween } from "./day-spans";
import type { Draft } from "./draft";
import type { ActorRef, EventKind, StoryEvent } from "./types";

const lengthOf = ({ from, to }: DaySpan) => to - from;
const holds = (outer: DaySpan, inner: DaySpan) => outer.from <= inner.from && outer.to >= inner.to;

/** The finest value that most mentions support; of equals, the one that more mentions give. */
export function decideDate(values: readonly string[]): string {
  // Many mentions give few values: each is worked out once.
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const spans = new Map([...counts.keys()].map((value) => [value, daySpanOf(value)]));
  let best = values[0] ?? "";
  let rank: readonly number[] = [-1];
  for (const [value, same] of counts) {
    const span = spans.get(value) as DaySpan;
    let support = 0;
    for (const [other, count] of counts) if (holds(spans.get(other) as DaySpan, span)) support += count;
    const own = [support, -lengthOf(span), same, value.includes("~") ? 0 : 1];
    if (isHigher(own, rank)) [best, rank] = [value, own];
  }
  return best;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) if (value !== (b[i] ?? -Infinity)) return value > (b[i] ?? -Infinity);
  return false;
}

/** False where two mentions name spans that have no day in common. */
export function datesAgree(values: readonly string[]): boolean {
  const spans = [...new Set(values)].map(daySpanOf);
  return spans.every((a, i) => spans.slice(i + 1).every((b) => gapBetween(a, b) === 0));
}

/** How well a headline stands for the happening: a clause of a good length that names who takes part. */
function headlineRank(
  { mention, saying, finite, isHeading }: Draft,
  actors: readonly ActorRef[],
  edtf: string,
): number {
  const { headline } = mention;
  const named = actors.filter(({ name }) => headline.includes(name.split(" ").at(-1) ?? name)).length;
  let rank = Math.min(named, 3) * 1.5;
  if (headline.length >= 30 && headline.length <= 90) rank += 2;
  if (headline.length < 20) rank -= 3;
  if (mention.edtf === edtf) rank += 1;
  if (/^(He|She|It|They|We|I|This|That|Who|Which|His|Her)\b/.test(headline)) rank -= 5;
  if (/\b(he|she|they|it|his|her)\b/.test(headline) && !saying) rank -= 0.5;
  // "voted it through": what was voted for, another outlet may name.
  if (/\s(?:it|them|him|me|us)\b/.test(headline) && !/[“”]|\b(?:said|says|that) it\b/.test(headline))
    rank -= 1.5;
  if (isHeading) rank -= 1;
  if (finite) rank += 1.5;
  return rank;
}

/** The best headline of the mentions; of equals, the first. */
export function decideTitle(drafts: readonly Draft[], actors: readonly ActorRef[], edtf: string): string {
  let best = drafts[0]?.mention.headline ?? "";
  let most = -Infinity;
  for (const draft of drafts) {
    const rank = headlineRank(draft, actors, edtf);
    if (rank > most) [best, most] = [draft.mention.headline, rank];
  }
  return best;
}

/** The kind that most mentions have; "other" only where all do. */
export function decideKind(kinds: readonly EventKind[]): EventKind {
  const counts = new Map<EventKind, number>();
  for (const kind of kinds)
    counts.set(kind, (counts.get(kind) ?? 0) + (kind === "other" ? 0.1 : kind === "statement" ? 0.9 : 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
}

/** Events with the most outlets and mentions first; of equals, the earlier. For labels and lists that have room for few. */
export function byImportance(events: readonly StoryEvent[]): StoryEvent[] {
  const outlets = (event: StoryEvent) => new Set(event.mentions.map(({ outlet }) => outlet)).size;
  return [...events].sort(
    (a, b) =>
      outlets(b) - outlets(a) ||
      b.mentions.length - a.mentions.length ||
      b.actors.length - a.actors.length ||
      (a.start ?? "").localeCompare(b.start ?? "", "en") ||
      a.id.localeCompare(b.id, "en"),
  );
}
