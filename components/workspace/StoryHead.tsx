import { describeDate } from "@/lib/base/date-words";
import type { Source } from "@/lib/events/types";
import { grouped } from "../ui/grouped";

const COUNT_WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** Title, standfirst and what the story was read from. */
export function StoryHead({
  title,
  standfirst,
  sources,
}: {
  readonly title: string;
  readonly standfirst: string;
  readonly sources: readonly Source[];
}) {
  return (
    <div className="grid gap-x-10 gap-y-3 pt-4 pb-3 sm:gap-y-4 sm:pb-4 @4xl:grid-cols-12 @4xl:items-end @4xl:pt-5 @4xl:pb-5">
      <h1 className="min-w-0 font-serif text-[clamp(2rem,4.4vw,3.1rem)] leading-[1.04] break-words font-medium tracking-[-0.018em] text-balance @max-[14rem]:hyphens-auto @4xl:col-span-6">
        {title}
      </h1>
      <div className="min-w-0 @4xl:col-span-6">
        <p className="measure font-serif text-[1.0625rem] leading-[1.4] text-pretty sm:text-[1.125rem] sm:leading-[1.4]">
          {standfirst}
        </p>
        <p className="mt-2.5 text-[0.9375rem] text-muted">
          <a href="#articles" className="inline-block min-h-6">
            {sourceLine(sources)}
          </a>
        </p>
      </div>
    </div>
  );
}

/** "Five articles, published 15 April 2025" or "12 articles, published between 3 May 2024 and 1 June 2024". */
export function sourceLine(sources: readonly Source[]): string {
  const count = COUNT_WORDS[sources.length] ?? grouped(sources.length);
  const articles = `${count} ${sources.length === 1 ? "article" : "articles"}`;
  const days = sources.map((source) => source.published).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return articles;
  if (first === last) return `${articles}, published ${describeDate(first)}`;
  return `${articles}, published between ${describeDate(first)} and ${describeDate(last)}`;
}
