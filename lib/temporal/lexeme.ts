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
  /** Room for tense.ts to note whether the word can mean anything to a clause; absent before it has looked. */
  cue: boolean | undefined;
}

/** A word, number or mark, in its place. */
export class Item implements Readonly<Omit<Lexeme, "kind" | "cue">> {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly lexeme: Lexeme,
  ) {}
  /** Makes it one item with those that follow, up to `end`, which are something else together. */
  goOnTo(end: number, lexeme: Lexeme): void {
    const own = this as Writable<Item>;
    own.end = end;
    own.lexeme = lexeme;
  }
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

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const MOST_KEPT = 2 ** 15; // items; a long article has a few thousand

/**
 * Makes items. A text's items are needed only while it is read, and making them anew for each text costs more than
 * cutting it; so a maker hands out its old ones again. Whoever holds a maker reads one text at a time.
 */
export class ItemMaker {
  private readonly kept: Item[] = [];
  private used = 0;
  private beyond: Item[] = [];

  /** Takes back all items handed out before. */
  reset(): void {
    this.used = 0;
    this.beyond = [];
  }

  make(start: number, end: number, lexeme: Lexeme): Item {
    if (this.used >= MOST_KEPT) {
      const further = new Item(start, end, lexeme);
      this.beyond.push(further);
      return further;
    }
    const item = this.kept[this.used] as Writable<Item> | undefined;
    if (!item) {
      const fresh = new Item(start, end, lexeme);
      this.kept[this.used++] = fresh;
      return fresh;
    }
    this.used++;
    item.start = start;
    item.end = end;
    item.lexeme = lexeme;
    return item;
  }

  /** All items made since the last reset, in order. */
  made(): Item[] {
    const made = this.kept.slice(0, this.used);
    return this.beyond.length > 0 ? made.concat(this.beyond) : made;
  }
}

/** A lexeme with no capital, not yet seen by any pattern. */
export function lexeme(word: string, mask = 0, value: number | undefined = undefined, code = ""): Lexeme {
  return { word, mask, value, code, capital: false, kind: -1, cue: undefined };
}

/** The item that stands for a blank line, which no expression crosses. */
export const PARAGRAPH = "¶";
