// The noun between the making of mentions and their merging.

import type { Candidate } from "./candidates";
import type { SentenceWords } from "./sentence-words";
import type { Mention } from "./types";

/** A mention with what merging compares. */
export interface Draft {
  readonly mention: Mention;
  /** Who may take part beside those whom grammar found. */
  readonly candidates: readonly Candidate[];
  /** The dated clause's subject: "a name as subject". */
  readonly form: string;
  /** Base forms of the clause’s content words and their classes, each with a word of the text that it stands for. */
  readonly wording: ReadonlyMap<string, string>;
  /** Words of the whole sentence and around it, for the same. */
  readonly surroundings: SentenceWords;
  /** Position of the sentence in its article. */
  readonly sentence: number;
  /** The word that carries the happening: the verb's or the dated noun's base form. */
  readonly core: string;
  /** Classes of that word and of the clause's turns of phrase: "#wreck" for "went down in a gale". */
  readonly acts: readonly string[];
  readonly saying: boolean;
  /** Id of who acts or speaks; empty where the clause names no one. */
  readonly agent: string;
  /** Day of publication of the article. */
  readonly published: string;
  readonly isHeading: boolean;
  /** Whether its headline has a verb in a finite form. */
  readonly finite: boolean;
  /** Runs of four words out of the quotations in and after the sentence: one saying is known by its words. */
  readonly said: ReadonlySet<string>;
}
