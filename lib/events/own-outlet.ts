// The outlet that reports, where it takes part itself: "told me on Tuesday", "told The Marwick Weekly".
//
// Input   a clause of telling, the article it stands in, and who grammar found in it
// Output  who takes part, the outlet among them
// Knows   the article's own outlet and how writers speak of it

import type { ReadArticle } from "./article";
import type { Clause, Segment } from "./grammar/types";
import type { ActorRef } from "./types";

const MEETS = /^(?:speak|talk|meet|sit)$/;
const OWN_NOUN =
  /^(?:newspaper|paper|magazine|programme|program|podcast|newsroom|channel|station|newsletter|website)$/;
/** Longest run of items that an outlet's name can be: "The Marwick and District Evening Post". */
const LONGEST_NAME = 9;

const plain = (name: string) => name.replace(/^The /i, "");

interface Told {
  /** Offsets of the words that name the outlet; the same where a pronoun does. */
  readonly from: number;
  readonly to: number;
}

/** Where the clause speaks of the outlet: "told me", "told this newspaper", "told" and its whole name, "we spoke". */
function toldIn({ items, quoted }: Segment, clause: Clause, outlet: string, text: string): Told | undefined {
  if (quoted || clause.verbFrom < 0) return undefined;
  const nowhere = { from: 0, to: 0 };
  const subject = items[clause.verbFrom - 1]?.lower ?? "";
  if (/^(?:we|i)$/.test(subject) && MEETS.test(clause.lemma)) return nowhere;
  if (!/^(?:tell|speak|talk)$/.test(clause.lemma)) return undefined;
  let at = clause.verbTo + 1;
  if (/^(?:to|with)$/.test(items[at]?.lower ?? "")) at++;
  if (/^(?:me|us)$/.test(items[at]?.lower ?? "")) return nowhere;
  if (items[at]?.lower === "this" && OWN_NOUN.test(items[at + 1]?.lower ?? "")) return nowhere;
  if (/^the$/.test(items[at]?.lower ?? "")) at++;
  const from = items[at]?.start ?? 0;
  const to = from + plain(outlet).length;
  const last = items.slice(at, at + LONGEST_NAME).some(({ end }) => end === to);
  return last && text.slice(from, to) === plain(outlet) ? { from, to } : undefined;
}

/** Those who take part with the article's own outlet, where it is who was told; parts of its name are nobody. */
export function withOwnOutlet(
  actors: readonly ActorRef[],
  segment: Segment,
  clause: Clause,
  { source, text }: ReadArticle,
  own: ActorRef,
): readonly ActorRef[] {
  const { name } = source.outlet;
  const told = toldIn(segment, clause, name, text);
  if (!told) return actors;
  const inside = new Set(
    segment.items
      .filter(({ name: part, start, end }) => part && start >= told.from && end <= told.to)
      .flatMap(({ name: part }) => [part?.text ?? "", part?.known?.name ?? ""]),
  );
  return [...actors.filter((actor) => !inside.has(actor.name) && actor.id !== own.id), own];
}
