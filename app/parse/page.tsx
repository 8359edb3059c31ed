import type { Metadata } from "next";
import { connection } from "next/server";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { Notice } from "@/components/ui/Notice";
import { OwnArticle } from "@/components/workspace/OwnArticle";
import { loadStory } from "@/lib/store/load-story";

export const metadata: Metadata = {
  title: "Read an article of your own",
  description:
    "Paste a news article and see every expression of time marked and explained, and its events on a timeline. It is read in your browser and sent nowhere.",
};

export default async function ParsePage() {
  await connection(); // the known actors are read anew when their file changes, also after the build
  const { actors } = await loadStory();
  return (
    <>
      <Masthead />
      <main className="page">
        <h1 className="pt-8 font-serif text-[clamp(2rem,5vw,3.25rem)] leading-[1.06] font-medium tracking-[-0.018em] text-balance">
          Read an article of your own
        </h1>
        <p className="measure mt-3 font-serif text-[1.1875rem] leading-[1.45] text-pretty">
          Paste the text of a news article in English. Every expression of time is marked and explained, and
          the events that it dates are put on a timeline. All of it happens in your browser: the text is sent
          nowhere. <a href="/method">How dates are read</a>
        </p>
        <noscript>
          <div className="mt-6">
            <Notice>
              <p>
                This page needs scripts: the article is read by your own browser, so that it need not be sent
                to anybody.
              </p>
            </Notice>
          </div>
        </noscript>
        <OwnArticle actors={actors} />
      </main>
      <Colophon />
    </>
  );
}
