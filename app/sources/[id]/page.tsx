import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { datedSentences } from "@/components/detail/dated-sentences";
import { SourceSentences } from "@/components/detail/SourceSentences";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { OutletMark } from "@/components/ui/OutletMark";
import { describeDate } from "@/lib/base/date-words";
import { webAddress } from "@/lib/url/web-address";
import { pageStory } from "../../page-story";

async function storyAndSource(id: string) {
  const { story } = await pageStory();
  return { story, source: story.sources.find((source) => source.id === decodeURIComponent(id)) };
}

export async function generateMetadata({ params }: PageProps<"/sources/[id]">): Promise<Metadata> {
  const { source } = await storyAndSource((await params).id);
  if (!source) return { title: "No such article" };
  return {
    title: `${source.title}, ${source.outlet.name}`,
    description: `Every dated sentence of this article, with the words that date it and how the day was worked out.`,
  };
}

export default async function SourcePage({ params }: PageProps<"/sources/[id]">) {
  const { story, source } = await storyAndSource((await params).id);
  if (!source) notFound();
  const sentences = datedSentences(source.id, story.events);
  const outlet = story.outlets.find(({ id }) => id === source.outlet.id);
  const url = webAddress(source.url);
  return (
    <>
      <Masthead />
      <main className="page">
        <p className="pt-6 text-[0.9375rem]">
          <a href="/" className="inline-block min-h-6">
            {story.title}
          </a>
        </p>
        <p className="flex flex-wrap items-center gap-x-2 pt-6 text-[0.9375rem]">
          {outlet && <OutletMark letter={outlet.letter} colour={outlet.colour} />}
          <span className="font-semibold">{source.outlet.name}</span>
          <span className="text-muted">
            {describeDate(source.published)}
            {source.publishedBasis === "inferred" && ", inferred from the text"}
          </span>
        </p>
        <h1 className="measure mt-2 break-words font-serif text-[clamp(1.7rem,4vw,2.5rem)] leading-[1.12] font-medium tracking-[-0.01em] text-balance">
          {source.title}
        </h1>
        <p className="mt-3 text-[0.9375rem]">
          {sentences.length === 1 ? "One sentence dates" : `${sentences.length} sentences date`} something.{" "}
          {url && (
            <a href={url} rel="noopener" className="inline-block min-h-6">
              Read the article at {source.outlet.name}
            </a>
          )}
        </p>
        <SourceSentences sentences={sentences} />
      </main>
      <Colophon />
    </>
  );
}
