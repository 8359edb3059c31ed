// Who stands behind and around a clause's verb, its subject aside.
//
// Input   a segment and one of its clauses
// Output  actors and places added to a collection
// Knows   which stretches of the clause count; what each phrase gives is in phrases.ts

import { ROLE_NOUNS } from "@/lib/actors/role-words";
import { takeTriedPlace } from "./acting-places";
import { type Collecting, take } from "./collecting";
import type { Clause, Segment } from "./grammar/types";
import { takePhrases } from "./phrases";
import { subjectOf } from "./subject";

/** Index after the last item of the clause. */
export function clauseEnd(segment: Segment, clause: Clause): number {
  let end = segment.items.length;
  while (end > clause.verbTo && segment.clauseAt[end - 1] !== clause) end--;
  return end;
}

/** "resigned, and her successor, Peter Lind, sounds", "left, and the firm's director, Peter Lind, quit": whether a name between commas, somewhere after the conjunction, acts in what follows. */
function opensNext({ items, clauses }: Segment, conj: number): boolean {
  if (items[conj - 1]?.tag !== "comma" || items[conj]?.tag !== "conj") return false;
  let at = conj + 1;
  if (/^(?:his|her|its|their|the)$/.test(items[at]?.lower ?? "")) {
    while (/^(?:det|noun|possessive)$/.test(items[at]?.tag ?? "")) at++;
    if (items[at]?.tag === "comma" && items[at + 1]?.tag === "name" && items[at + 2]?.tag === "comma")
      return true;
  }
  const next = clauses.find(({ finite, kind, verbFrom }) => finite && kind === "main" && verbFrom > conj);
  const named = next && items[next.verbFrom - 1]?.tag === "comma" && items[next.verbFrom - 2]?.tag === "name";
  return named === true && next.from > conj + 1 && items[next.verbFrom - 3]?.tag === "comma";
}

/** Whoever stands behind the verb. */
export function takeObject(collecting: Collecting, clause: Clause): void {
  const { segment } = collecting;
  const end = clauseEnd(segment, clause);
  let to = clause.verbTo + 1;
  while (to < end && !opensNext(segment, to)) to++;
  takePhrases(collecting, { from: clause.verbTo + 1, to }, clause);
  takeTriedPlace(collecting, clause);
}

/** "He was arrested by the police and charged": the agent of the passive before, which a bare participle goes on with. */
export function takeSharedAgent(collecting: Collecting, { shares, verbFrom, verbTo, finite }: Clause): void {
  const { items, clauseAt } = collecting.segment;
  const form = items[verbFrom]?.verb?.form ?? "";
  if (!finite || !shares?.passive || verbFrom !== verbTo || !form.includes("participle")) return;
  const by = items.findIndex(({ lower }, i) => i > shares.verbTo && lower === "by" && clauseAt[i] === shares);
  if (by >= 0) takePhrases(collecting, { from: by, to: verbFrom }, shares);
}

/** "Okafor resigned, as did Lind", "and so did Lind": who did the same. */
export function takeLikewise(collecting: Collecting, clause: Clause): void {
  const { items } = collecting.segment;
  for (let i = clause.verbTo + 1; i < items.length - 1; i++) {
    const name = items[i + 1]?.name;
    if (!name || !/^(?:did|does|do|has|have|was|were|will)$/.test(items[i]?.lower ?? "")) continue;
    if (/^(?:as|so|nor|neither)$/.test(items[i - 1]?.lower ?? "") && items[i + 2]?.tag !== "possessive")
      take(collecting, collecting.known.register.entityOf(name));
  }
}

const SEARCHING = /^(?:search|raid|ransack|burgle)$/;

/** "searched Okafor's house", "Okafor's house was searched": whose it is suffers it. */
export function takeSearched(collecting: Collecting, clause: Clause): void {
  const { segment, known } = collecting;
  if (!SEARCHING.test(clause.lemma)) return;
  for (const [i, { name }] of segment.items.entries()) {
    // "searched the house of Okafor"
    const house =
      segment.items[i - 1]?.lower === "of" &&
      /^(?:house|home|flat|office|offices|premises)$/.test(segment.items[i - 2]?.lower ?? "");
    const owns = house || segment.items[i + 1]?.tag === "possessive";
    if (!name || !owns || segment.clauseAt[i] !== clause) continue;
    if (clause.passive === i < clause.verbFrom) take(collecting, known.register.entityOf(name));
  }
}

const STARTING = /^(?:take|start|return|retire|resign|serve|begin)$/;
const OFFICE_OF = /^(?:of|at)$/;

/** "took over as president of Halden", "became head of Halden", "her appointment as chair of Halden": the body whose office it is. */
export function takeOffice({ segment, known, ...rest }: Collecting, from: number, clause: Clause): void {
  const { items, clauseAt } = segment;
  for (let i = from; i < from + 8 && clauseAt[i] === clause; i++) {
    if (!OFFICE_OF.test(items[i]?.lower ?? "") || !ROLE_NOUNS.has(items[i - 1]?.lower ?? "")) continue;
    const name = items[i + 1]?.name ?? (items[i + 1]?.tag === "det" ? items[i + 2]?.name : undefined);
    const entity = name && known.register.entityOf(name);
    // Nobody is the president of a place that is only a place.
    if (entity && (entity.nature === "organisation" || entity.nature === "other"))
      take({ segment, known, ...rest }, entity);
    return;
  }
}

/** The same behind a verb of beginning or ending in an office. */
export function takeStarted(collecting: Collecting, clause: Clause): void {
  const { items } = collecting.segment;
  const as = items.findIndex(({ lower }, i) => i > clause.verbTo && lower === "as");
  if (clause.lemma === "become") takeOffice(collecting, clause.verbTo + 1, clause);
  else if (STARTING.test(clause.lemma) && as > 0 && as < clause.verbTo + 4)
    takeOffice(collecting, as, clause);
}

const IDENTIFYING = /^(?:name|identify)$/;
const INSTALLING = /^(?:name|appoint|elect|hire|unveil|install|choose|confirm)$/;

/** "named the victim on Monday as Rory Lind, 34": whoever it is that is named. */
export function takeNamedAs(collecting: Collecting, clause: Clause): void {
  const { segment, known } = collecting;
  const installs = INSTALLING.test(clause.lemma);
  if (!IDENTIFYING.test(clause.lemma) && !installs) return;
  const as = segment.items.findIndex(({ lower }, i) => i > clause.verbTo && lower === "as");
  if (as < 0 || segment.clauseAt[as] !== clause) return;
  let aside = false;
  for (let i = as + 1; i < segment.items.length && segment.clauseAt[i] === clause; i++) {
    const { name, tag = "" } = segment.items[i] ?? {};
    const entity = name && known.register.entityOf(name);
    // "as Joel Lind, 43, of Fort Collins; and Dana Okafor": the list goes on behind where he is from.
    if (/^(?:comma|mark|conj)$/.test(tag)) aside = false;
    if (aside) continue;
    if (entity?.nature === "person" && IDENTIFYING.test(clause.lemma)) take(collecting, entity);
    // "was named as chief executive of Halden"
    if (entity?.nature === "organisation" && installs) take(collecting, entity);
    const end = tag === "prep" && !(installs && segment.items[i]?.lower === "of");
    if (end && installs) return;
    aside = end;
  }
}

const SUCCEEDING = /^(?:replace|succeed)$/;

/** "He stepped down and was replaced by Okafor": whoever follows is part of the going. */
export function takeSuccessor(collecting: Collecting, clause: Clause): void {
  const { items, clauses, clauseAt } = collecting.segment;
  const next = clauses.find(
    ({ shares, passive, lemma }) => shares === clause && passive && SUCCEEDING.test(lemma),
  );
  if (!next || items.some(({ tag }, i) => tag === "time" && clauseAt[i] === next)) return;
  takePhrases(collecting, { from: next.verbTo + 1, to: clauseEnd(collecting.segment, next) }, next);
}

/** "Also arrested on Monday were Dana Okafor and Ian Lind": the subject stands behind "be". */
export function takeInverted(collecting: Collecting, { kind, passive, antecedent, parent }: Clause): void {
  if (kind !== "participle" || !passive || antecedent >= 0 || parent?.lemma !== "be") return;
  if (!subjectOf(collecting.segment, parent)) takeObject(collecting, parent);
}

/** Phrases before the verb that are no subject: "In an interview with the Herald, Castellanos said", "Castellanos, during an interview, said". */
export function takeAround(collecting: Collecting, clause: Clause): void {
  const { segment } = collecting;
  const subject = subjectOf(segment, clause);
  const own = subject && subject.from >= clause.from ? subject : undefined;
  if (own && own.from > clause.from)
    takePhrases(collecting, { from: clause.from, to: own.from }, clause, "in");
  let from = -1;
  for (let i = own ? own.to : clause.from; i <= clause.verbFrom; i++) {
    const tag = i < clause.verbFrom ? segment.items[i]?.tag : "comma";
    if (tag === "comma") {
      if (from >= 0) takePhrases(collecting, { from, to: i }, clause, "in");
      // "Okafor, together with Lind, founded"
      const opener = segment.items[i + 1]?.lower === "together" ? i + 2 : i + 1;
      from = segment.items[opener]?.tag === "prep" ? opener : -1;
    }
  }
}
