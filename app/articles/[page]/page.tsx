import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colophon } from "@/components/ui/Colophon";
import { grouped } from "@/components/ui/grouped";
import { Masthead } from "@/components/ui/Masthead";
import { PageLinks } from "@/components/ui/PageLinks";
import { Articles } from "@/components/workspace/Articles";
import { articlePage, articlesHref } from "@/components/workspace/article-pages";
import { pageStory } from "../../page-story";

async function storyAndPage(word: string) {
  const { story } = await pageStory();
  return { story, shown: articlePage(story.sources, word) };
}

export async function generateMetadata({ params }: PageProps<"/articles/[page]">): Promise<Metadata> {
  const { story, shown } = await storyAndPage((await params).page);
  if (!shown) return { title: "No such page" };
  return {
    title: shown.page === 1 ? "All articles" : `All articles, page ${shown.page}`,
    description: `The articles that “${story.title}” was read from, newest first, with every date in each.`,
  };
}

/** Every article of the story, a hundred to a page. */
export default async function ArticlesPage({ params }: PageProps<"/articles/[page]">) {
  const { story, shown } = await storyAndPage((await params).page);
  if (!shown) notFound();
  const { page, pages, start, articles } = shown;
  return (
    <>
      <Masthead />
      <main className="page">
        <p className="pt-6 text-[0.9375rem]">
          <a href="/" className="inline-block min-h-6">
            {story.title}
          </a>
        </p>
        <h1 className="mt-6 font-serif text-[clamp(1.7rem,4vw,2.5rem)] leading-[1.12] font-medium tracking-[-0.01em]">
          All articles
        </h1>
        <p className="mt-3 text-[0.9375rem] text-muted">
          Newest first
          {pages > 1 &&
            `: ${grouped(start + 1)} to ${grouped(start + articles.length)} of ${grouped(story.sources.length)}`}
        </p>
        <Articles sources={articles} outlets={story.outlets} />
        <PageLinks of="articles" page={page} pages={pages} hrefOfPage={articlesHref} />
      </main>
      <Colophon />
    </>
  );
}
