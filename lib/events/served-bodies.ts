// Which body a person serves by the office that the article gives them, where no name of a body stands beside it.
//
// Input   the offices of an article, and what its descriptions stand for
// Output  the body, or none
// Knows   offices; what the names themselves tell is in ties.ts

import type { Entity, Register, Role } from "@/lib/actors/register";
import type { ReadArticle } from "./article";
import { isCompany, isOwner } from "./body-kinds";
import type { Discourse } from "./discourse";
import { publicBody } from "./public-bodies";

interface Serving {
  readonly article: ReadArticle;
  readonly register: Register;
  readonly discourse: Discourse;
}

const OFFICERS =
  /^(?:(?:the|its|their|former|new|outgoing|then) )*(?:chief executive|ceo|chief \w+ officer|(?:finance|managing) director|chairman|chairwoman)$/;
const SERVES = 30; // UTF-16 units before an office in which its body is looked for

/**
 * "union president Dana Okafor", "the union's president, Dana Okafor": the body whose office the article gives a person.
 *
 * @param here The offices that the article gives.
 * @param bodyOf The body behind a noun at an offset.
 */
export function servedBy(
  { article, register, discourse }: Serving,
  here: readonly Role[],
  person: Entity,
  bodyOf: (noun: string, at: number) => Entity | undefined,
): Entity | undefined {
  for (const { entity, words, start } of here) {
    if (entity.actor.id !== person.actor.id) continue;
    const before = article.text.slice(Math.max(0, start - SERVES), start);
    const owner = /\b[Tt]he ([a-z]+)['’]s [a-z -]{0,24},? ?$/.exec(before)?.[1];
    for (const noun of [...words.slice(0, -1), owner ?? ""]) {
      const led = bodyOf(noun, start);
      if (led) return led;
    }
    if (words.includes("superintendent")) return publicBody(register, ["district"]);
    // "Dana Okafor, the chief executive": of the company that the article speaks of most.
    if (OFFICERS.test(words.join(" ")))
      return discourse.bodies.find((body) => isCompany(body) && isOwner(body));
  }
  return undefined;
}
