// Who leads a body that has no name of its own: "the safety panel, led by Dana Okafor", and later only "the panel".
//
// Input   the articles of a story, and what their names stand for
// Output  the person by the noun for what they lead, where only one leads such a body
// Knows   the few words before a person's name; no grammar

import type { Entity } from "@/lib/actors/register";
import type { ReadStory } from "./article";

const REACH = 60; // UTF-16 units before a name
const NOUNS =
  "panel|team|group|inquiry|commission|committee|review|study|investigation|taskforce|delegation|crew|expedition";
const LED_BY = new RegExp(
  `\\b(${NOUNS})(?:, | (?:(?:which|that) )?(?:is |was |were |will be |to be |being )?)(?:led|chaired|headed|run) by [\\p{L}., -]{0,30}$`,
  "u",
);
const UNDER = /\b(inquiry|review|investigation|panel|team) under [\p{L}., ]{0,12}$/u;
const LEADER = new RegExp(`\\b[Tt]he (${NOUNS})['’]s (?:leader|chair|chairman|chairwoman|head), $`, "u");
const LEADS = new RegExp(
  `^,? who (?:led|leads|chaired|chairs|headed|heads) the (?:\\p{Ll}+ ){0,2}(${NOUNS})\\b`,
  "u",
);

const known = new WeakMap<ReadStory, ReadonlyMap<string, Entity>>();

/** The persons of a story by the nouns for what they lead; a noun that two lead is nobody's. */
export function leadersByNoun(story: ReadStory): ReadonlyMap<string, Entity> {
  const made = known.get(story);
  if (made) return made;
  const leaders = new Map<string, Entity | undefined>();
  for (const { names, text } of story.articles)
    for (const name of names) {
      const entity = story.register.entityOf(name);
      if (entity.nature !== "person") continue;
      const before = text.slice(Math.max(0, name.titleStart - REACH), name.titleStart);
      const after = text.slice(name.end, name.end + REACH);
      const noun = [LED_BY.exec(before), UNDER.exec(before), LEADER.exec(before), LEADS.exec(after)].find(
        Boolean,
      )?.[1];
      if (noun === undefined) continue;
      const other = leaders.get(noun);
      leaders.set(noun, !leaders.has(noun) || other?.actor.id === entity.actor.id ? entity : undefined);
    }
  const found = new Map([...leaders].flatMap(([noun, entity]) => (entity ? [[noun, entity] as const] : [])));
  known.set(story, found);
  return found;
}
