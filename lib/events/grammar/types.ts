// The nouns of the shallow grammar: items of a sentence, and the clauses that they form.

import type { Name } from "@/lib/actors/find-names";
import type { TimeExpression } from "@/lib/temporal/types";
import type { VerbReading } from "./verbs";

export type Tag =
  | "det"
  | "pron"
  | "possessive"
  | "prep"
  | "conj"
  | "sub"
  | "that"
  | "rel"
  | "modal"
  | "to"
  | "adv"
  | "verb"
  | "noun"
  | "name"
  | "time"
  | "num"
  | "quote"
  | "comma"
  | "mark";

/** A word, a whole name, a whole time expression or a whole quotation. */
export interface Item {
  tag: Tag;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly verb?: VerbReading;
  readonly name?: Name;
  readonly time?: TimeExpression;
}

export type ClauseKind = "main" | "relative" | "content" | "adverbial" | "participle";

/** A verb with what belongs to it. Indices count items of the segment. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Item that opens it. */
  readonly from: number;
  readonly parent: Clause | undefined;
  /** First and last item of the verb group; -1 where the clause has no verb. */
  verbFrom: number;
  verbTo: number;
  lemma: string;
  finite: boolean;
  passive: boolean;
  /** Item of the noun or name that a relative or participle clause describes; -1 for none. */
  antecedent: number;
  /** The clause whose subject this one shares: "and sold it", "stating that ...". */
  shares: Clause | undefined;
}

/** A stretch of one sentence, outside quotations or inside one, with its clauses. */
export interface Segment {
  readonly items: readonly Item[];
  /** The clause of each item. */
  readonly clauseAt: readonly Clause[];
  readonly clauses: readonly Clause[];
  /** Whether it is the inside of a quotation. */
  readonly quoted: boolean;
}
