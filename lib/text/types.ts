// The nouns of lib/text. Offsets are UTF-16 units of the article's text, here and in every later stage.

/** A sentence, headline or list item of an article. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of the paragraph that holds it, from 0. */
  readonly paragraph: number;
}
