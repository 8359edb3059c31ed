import type { Metadata } from "next";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <>
      <Masthead />
      <main className="page">
        <h1 className="pt-10 font-serif text-[clamp(2rem,5vw,3rem)] leading-tight font-medium">
          Nothing here
        </h1>
        <p className="measure mt-4 font-serif text-[1.1875rem] leading-normal">
          No event and no article has this address. It may have been mistyped, or the article that told of it
          is no longer part of the story.
        </p>
        <p className="mt-4">
          <a href="/" className="inline-block min-h-6">
            See the whole story
          </a>
        </p>
      </main>
      <Colophon />
    </>
  );
}
