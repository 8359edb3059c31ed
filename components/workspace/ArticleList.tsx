import type { Source } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { grouped } from "../ui/grouped";
import { Articles } from "./Articles";
import { articlesHref, newestFirst } from "./article-pages";

/** So many of a story's articles stand below it; where there are more, they have pages of their own. */
const MOST_BELOW_STORY = 24;
/** Of a story that has more. */
const NEWEST = 10;

/** The articles that the story was read from, with a link to each; the newest of very many. */
export function ArticleList({
  sources,
  outlets,
}: {
  readonly sources: readonly Source[];
  readonly outlets: readonly OutletStyle[];
}) {
  const hasMore = sources.length > MOST_BELOW_STORY;
  return (
    <section id="articles" aria-labelledby="articles-title" className="mt-14">
      <h2 id="articles-title" className="font-serif text-[1.625rem] leading-tight font-medium">
        {hasMore ? "The newest articles" : "The articles"}
      </h2>
      <Articles sources={hasMore ? newestFirst(sources).slice(0, NEWEST) : sources} outlets={outlets} />
      {hasMore && (
        <p className="mt-2">
          <a href={articlesHref(1)} className="inline-block min-h-6">
            All {grouped(sources.length)} articles
          </a>
        </p>
      )}
    </section>
  );
}
