// The articles of a story in pages, newest first: where each page is and what stands on it.

import type { Source } from "@/lib/events/types";

const PER_PAGE = 100;

/** Of page `page`, from 1. A path and not a parameter: a site of files has it too. */
export function articlesHref(page: number): string {
  return `/articles/${page}`;
}

/** By day of publication, latest first; those of one day stay as they were. */
export function newestFirst(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((a, b) => (a.published === b.published ? 0 : a.published < b.published ? 1 : -1));
}

export interface ArticlePage {
  readonly page: number;
  /** How many there are; at least 1. */
  readonly pages: number;
  /** Articles before these. */
  readonly start: number;
  readonly articles: readonly Source[];
}

/** One page of the articles; nothing where `word` is not the number of one. */
export function articlePage(sources: readonly Source[], word: string): ArticlePage | undefined {
  const page = /^[1-9]\d{0,6}$/.test(word) ? Number(word) : 0;
  const pages = Math.max(1, Math.ceil(sources.length / PER_PAGE));
  if (page < 1 || page > pages) return undefined;
  const start = (page - 1) * PER_PAGE;
  return { page, pages, start, articles: newestFirst(sources).slice(start, start + PER_PAGE) };
}
