// Who in a story has the office of a description: "the finance minister", "the striker".
//
// Input   roles that the text gives people, a description's words
// Output  the roles that fit, each with how well
// Knows   offices and their other names; nearness is the caller's

import { isNationality } from "@/lib/actors/nationalities";
import type { Role } from "@/lib/actors/register";

/** Offices that papers exchange for each other. */
const OFFICES: readonly ReadonlySet<string>[] = [
  "leader chief boss head",
  "premier pm minister",
  "lawyer attorney barrister solicitor counsel",
  "doctor dr surgeon physician medic",
  "general gen gen.",
  "admiral adm adm.",
  "colonel col col.",
  "major maj maj.",
  "lieutenant lt lt.",
  "sergeant sgt sgt.",
  "commander cmdr cmdr.",
  "representative rep rep. lawmaker congressman congresswoman",
  "footballer player striker midfielder defender goalkeeper winger forward captain",
  "coach manager",
  "chairman chairwoman chair chairperson president",
  "judge justice magistrate",
  "captain skipper master capt capt.",
  "reverend rev vicar priest pastor",
  "professor prof",
  "governor gov",
  "senator sen sen. lawmaker",
].map((line) => new Set(line.split(" ")));

const othersOf = (noun: string) => OFFICES.filter((nouns) => nouns.has(noun));
const sameOffice = (a: string, b: string) => a === b || othersOf(a).some((nouns) => nouns.has(b));

/**
 * How well an office fits a description, in points; below 0 it does not. Shared words count, a clash of modifiers rules it out.
 *
 * @param contentOf Drops the words that say nothing of an office.
 */
export function officeFit(
  wanted: readonly string[],
  contentOf: (words: readonly string[]) => readonly string[],
): (role: Role) => number {
  const head = wanted.at(-1) ?? "";
  const modifiers = contentOf(wanted.slice(0, -1)).filter((word) => !isNationality(word));
  return ({ words }) => {
    const exact = words.includes(head);
    if (!exact && !words.some((word) => sameOffice(word, head))) return -1;
    const points = exact ? 1 : 0.4;
    if (modifiers.length === 0) return points;
    const given = contentOf(words).filter((word) => !sameOffice(word, head));
    const shared = modifiers.filter((word) => given.includes(word)).length;
    if (shared === 0 && (given.length > 0 || !exact)) return -1;
    return shared + points;
  };
}

const indexes = new WeakMap<readonly Role[], ReadonlyMap<string, readonly Role[]>>();

/** The roles that have the office or one that papers exchange for it, in their order: a long story is looked through once. */
export function rolesOfOffice(roles: readonly Role[], noun: string): readonly Role[] {
  const index = indexes.get(roles) ?? indexed(roles);
  indexes.set(roles, index);
  return index.get(noun) ?? [];
}

function indexed(roles: readonly Role[]): ReadonlyMap<string, readonly Role[]> {
  const index = new Map<string, Role[]>();
  const add = (noun: string, role: Role) => {
    const list = index.get(noun);
    if (list) list.push(role);
    else index.set(noun, [role]);
  };
  for (const role of roles) {
    const nouns = new Set(role.words.flatMap((word) => [word, ...othersOf(word).flatMap((all) => [...all])]));
    for (const noun of nouns) add(noun, role);
  }
  return index;
}
