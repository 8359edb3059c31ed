// Who is meant by those for whom a union stands: "teachers walked out", where the story has a union that represents teachers.
//
// Input   the articles of a story, and what their names stand for
// Output  the union by its members' trade, where only one has it
// Knows   the words after a name, and those in it; no grammar

import type { Entity } from "@/lib/actors/register";
import type { ReadStory } from "./article";
import { isUnion } from "./body-kinds";

const REACH = 90; // UTF-16 units after a name in which its members are listed
const STANDS_FOR = /^,? (?:which|that|who) represents? ([\p{L}\d ,’'-]+)/u;
const TRADE = /^\p{Ll}{4,}(?:s|men|women)$/u;

const known = new WeakMap<ReadStory, ReadonlyMap<string, Entity>>();

/** The unions of a story by the plural nouns for their members, lower case; a trade of two unions is nobody's. */
export function unionsByTrade(story: ReadStory): ReadonlyMap<string, Entity> {
  const made = known.get(story);
  if (made) return made;
  const unions = new Map<string, Entity | undefined>();
  const add = (noun: string, entity: Entity) => {
    if (!TRADE.test(noun)) return;
    const other = unions.get(noun);
    unions.set(noun, !unions.has(noun) || other?.actor.id === entity.actor.id ? entity : undefined);
  };
  for (const { names, text } of story.articles)
    for (const name of names) {
      const entity = story.register.entityOf(name);
      if (entity.nature !== "organisation") continue;
      const listed = STANDS_FOR.exec(text.slice(name.end, name.end + REACH))?.[1] ?? "";
      for (const noun of listed.split(/,? and |, /).map((part) => part.split(" ").at(-1) ?? ""))
        add(noun, entity);
      if (!isUnion(entity)) continue;
      for (const word of name.words.slice(0, -1)) add(word.toLowerCase().replace(/['’]$/, ""), entity);
    }
  const found = new Map([...unions].flatMap(([noun, entity]) => (entity ? [[noun, entity] as const] : [])));
  known.set(story, found);
  return found;
}
