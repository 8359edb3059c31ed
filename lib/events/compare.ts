// Events beside outlets: who says what of each, and on which dates they differ.
//
// Input   an event and the outlets to compare, in their order
// Output  a cell for each outlet, empty where it does not report the event; the dates that are given, and by whom
// Knows   nothing of tables or words for dates

import { type Edtf, type EdtfSpan, spanOf } from "@/lib/base/edtf";
import type { Mention, StoryEvent } from "./types";

/**
 * How an outlet's date stands to the event's own: the same, exacter or coarser but with days in common,
 * or another one.
 */
export type Stance = "same" | "near" | "other";

/** What one outlet says of one event. */
export interface OutletAccount {
  readonly outlet: string;
  /** Each saying once, the one that dates it like the event first. */
  readonly mentions: readonly Mention[];
  /** The worst stance among its mentions. */
  readonly stance: Stance;
}

/** A date, and the outlets that give it. */
export interface GivenDate {
  readonly edtf: Edtf;
  readonly outlets: readonly string[];
}

export interface ComparedEvent {
  readonly event: StoryEvent;
  /** One for each outlet, in the order given; `undefined` where it does not report the event. */
  readonly accounts: readonly (OutletAccount | undefined)[];
  /** Where outlets differ: every date that is given, the event's own first, then by time. Empty where they agree. */
  readonly dates: readonly GivenDate[];
}

/** One event across outlets. */
export function compareOutlets(event: StoryEvent, outlets: readonly string[]): ComparedEvent {
  return {
    event,
    accounts: outlets.map((outlet) => accountOf(event, outlet)),
    dates: event.datesAgree ? [] : givenDates(event),
  };
}

/** How a date stands to another. Days in common make it near; none make it another one. */
export function stanceOf(edtf: Edtf, own: Edtf): Stance {
  if (edtf === own) return "same";
  return touch(spanOf(edtf), spanOf(own)) ? "near" : "other";
}

/** Some articles print a paragraph twice: each saying once, at its first place. */
export function withoutRepeats(mentions: readonly Mention[]): readonly Mention[] {
  const byWords = new Map(
    [...mentions].reverse().map((mention) => [`${mention.expression}\n${mention.quote}`, mention]),
  );
  return [...byWords.values()].reverse();
}

const RANK: Readonly<Record<Stance, number>> = { same: 0, near: 1, other: 2 };

function accountOf(event: StoryEvent, outlet: string): OutletAccount | undefined {
  const own = withoutRepeats(event.mentions.filter((mention) => mention.outlet === outlet));
  if (own.length === 0) return undefined;
  const rank = (mention: Mention) => RANK[stanceOf(mention.edtf, event.edtf)];
  const mentions = [...own].sort((a, b) => rank(a) - rank(b));
  const last = mentions.at(-1);
  return { outlet, mentions, stance: last ? stanceOf(last.edtf, event.edtf) : "same" };
}

function givenDates(event: StoryEvent): readonly GivenDate[] {
  const given = new Map<Edtf, Set<string>>([[event.edtf, new Set()]]);
  for (const { edtf, outlet } of event.mentions) given.set(edtf, (given.get(edtf) ?? new Set()).add(outlet));
  const startOf = (edtf: Edtf) => (edtf === event.edtf ? "" : (spanOf(edtf).start ?? "0"));
  return [...given]
    .map(([edtf, outlets]) => ({ edtf, outlets: [...outlets] }))
    .filter(({ outlets }) => outlets.length > 0)
    .sort((a, b) => (startOf(a.edtf) < startOf(b.edtf) ? -1 : 1));
}

function touch(a: EdtfSpan, b: EdtfSpan): boolean {
  const first = "0000-01-01";
  const last = "9999-12-31";
  return (a.start ?? first) <= (b.end ?? last) && (b.start ?? first) <= (a.end ?? last);
}
