// Articles become events. An article that makes the parser fail is reported and left out; the others stand.

import { buildGazetteer, type Gazetteer } from "@/lib/actors/build-gazetteer";
import type { Actor } from "@/lib/actors/types";
import type { Problem } from "@/lib/base/problems";
import type { KeptIds } from "@/lib/events/event-id";
import { type ExplainedStory, explainEvents } from "@/lib/events/extract-events";
import { reasonOf } from "./reason";
import type { SourceText } from "./types";

export interface ParsedArticles extends ExplainedStory {
  readonly problems: readonly Problem[];
}

/** The events of all articles together. */
export function parseArticles(
  articles: readonly SourceText[],
  actors: readonly Actor[],
  kept?: KeptIds,
): ParsedArticles {
  const gazetteer = buildGazetteer(actors);
  try {
    return report(articles, explainEvents(articles, gazetteer, kept));
  } catch (error) {
    const failures = articles.flatMap((article) => failureOf(article, gazetteer));
    // No single article is to blame: ours is a fault that only all of them together bring out.
    if (failures.length === 0) throw error;
    const failed = new Set(failures.map(({ where }) => where));
    const rest = parseArticles(
      articles.filter(({ source }) => !failed.has(source.id)),
      actors,
      kept,
    );
    return { ...rest, problems: [...failures, ...rest.problems] };
  }
}

function report(articles: readonly SourceText[], story: ExplainedStory): ParsedArticles {
  const failed = new Set(story.failures.map(({ source }) => source));
  return {
    ...story,
    sources: articles.map(({ source }) => source).filter(({ id }) => !failed.has(id)),
    problems: story.failures.map(({ source, reason }) => problemOf(source, `(${reason})`)),
  };
}

function failureOf(article: SourceText, gazetteer: Gazetteer): readonly Problem[] {
  try {
    explainEvents([article], gazetteer);
    return [];
  } catch (error) {
    return [problemOf(article.source.id, reasonOf(error))];
  }
}

function problemOf(where: string, detail: string): Problem {
  return { code: "source/failed", where, detail };
}
