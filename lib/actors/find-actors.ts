// Finds who is named in an article.
//
// Input   the text, its sentences and the known actors
// Output  a mention for each name of a person, a body or a state, known or not
// Knows   names only; who takes part in a happening is for lib/events

import type { Sentence } from "@/lib/text/types";
import type { Gazetteer } from "./build-gazetteer";
import { findNames } from "./find-names";
import { registerNames } from "./register";
import type { ActorMention } from "./types";

/** Every name in the text that is no place's, with the actor that it stands for. */
export function findActors(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): ActorMention[] {
  const names = findNames(text, sentences, gazetteer);
  const register = registerNames([names]);
  return names.flatMap((name) => {
    const { actor, nature } = register.entityOf(name);
    return nature === "place" ? [] : [{ actor, start: name.start, end: name.end, text: name.text }];
  });
}
