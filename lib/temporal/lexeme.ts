// The pieces that a text is cut into: an item in its place, and the lexeme that all items of one spelling share.

/** What a spelling means, shared by all items that are written so. */
export interface Lexeme {
  /** Lower case; numbers and marks as written. */
  readonly word: string;
  readonly mask: number;
  /** Number, month, weekday or season, by class; NaN for "several". */
  readonly value: number | undefined;
  /** Unit, part of day, season, clock time, by class. */
  readonly code: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Room for match-rules.ts to note what patterns see of the spelling; -1 before it has looked. */
  kind: number;
}

/** A word, number or mark, in its place. */
export class Item implements Readonly<Omit<Lexeme, "kind">> {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly lexeme: Lexeme,
  ) {}
  get word(): string {
    return this.lexeme.word;
  }
  get mask(): number {
    return this.lexeme.mask;
  }
  get value(): number | undefined {
    return this.lexeme.value;
  }
  get code(): string {
    return this.lexeme.code;
  }
  get capital(): boolean {
    return this.lexeme.capital;
  }
}

/** A lexeme with no capital, not yet seen by any pattern. */
export function lexeme(word: string, mask = 0, value: number | undefined = undefined, code = ""): Lexeme {
  return { word, mask, value, code, capital: false, kind: -1 };
}

/** The item that stands for a blank line, which no expression crosses. */
export const PARAGRAPH = "¶";
