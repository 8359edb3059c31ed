// The nouns of lib/events: one outlet's dated statement, and the happening that several of them speak of.

import type { IsoDay } from "@/lib/base/calendar";
import type { Edtf, Precision, Qualifier } from "@/lib/base/edtf";

export const EVENT_KINDS = [
  "meeting",
  "visit",
  "statement",
  "interview",
  "attack",
  "agreement",
  "vote",
  "law and order",
  "policy",
  "economy",
  "disaster",
  "protest",
  "other",
] as const;

/** What sort of happening it is. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** An article, without its text. */
export interface Source {
  readonly id: string;
  readonly outlet: OutletRef;
  readonly title: string;
  /** Empty where the article has no address of its own. */
  readonly url: string;
  readonly byline?: string;
  readonly published: IsoDay;
  /** "inferred" where the day comes from the text and not from the publisher. */
  readonly publishedBasis: "stated" | "inferred";
}

export interface OutletRef {
  readonly id: string;
  readonly name: string;
}

export interface ActorRef {
  readonly id: string;
  readonly name: string;
}

/** One outlet's statement that something happened at a time. */
export interface Mention {
  /** Stable: made of the source, the quote and the expression, not of their order. */
  readonly id: string;
  /** Source id. */
  readonly source: string;
  /** Outlet id. */
  readonly outlet: string;
  /** The sentence, verbatim; offsets in UTF-16 units of the article's text. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly expression: string;
  readonly expressionStart: number;
  readonly expressionEnd: number;
  readonly edtf: Edtf;
  readonly rule: string;
  /** The day or span counted from; `null` where the words fix the date themselves. */
  readonly anchor: Edtf | null;
  readonly explanation: string;
  readonly actors: readonly ActorRef[];
  readonly places: readonly string[];
  readonly kind: EventKind;
  /** Its own clause, readable by itself, 90 characters at most. */
  readonly headline: string;
}

/** The mentions that speak of one happening. */
export interface StoryEvent {
  /** Stable when sources are added; lower case, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The finest value that most mentions support. */
  readonly edtf: Edtf;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly kind: EventKind;
  readonly actors: readonly ActorRef[];
  readonly places: readonly string[];
  readonly datesAgree: boolean;
  /** In the order of sources, then of their text. */
  readonly mentions: readonly Mention[];
}

/** What the parser makes of a set of articles, and what the CLI prints as JSON. */
export interface ParsedStory {
  readonly sources: readonly Source[];
  /** By start, then end, then id. */
  readonly events: readonly StoryEvent[];
}
