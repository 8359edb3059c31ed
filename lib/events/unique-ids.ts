// A sentence that an article prints twice, as in its standfirst and its text, makes two mentions with one id.
// Depends on the article alone: the first in the text keeps the id, so other articles change nothing.

import type { Draft } from "./draft";

/** The same drafts; the second of an id ends in "-2", the third in "-3". */
export function withUniqueIds(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const { id } = draft.mention;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? draft : { ...draft, mention: { ...draft.mention, id: `${id}-${count}` } };
  });
}
