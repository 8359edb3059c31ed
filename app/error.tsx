"use client";

import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <>
      <Masthead />
      <main className="page">
        <h1 className="pt-10 font-serif text-[clamp(2rem,5vw,3rem)] leading-tight font-medium">
          This page could not be made
        </h1>
        <p className="measure mt-4 font-serif text-[1.1875rem] leading-normal">
          Something went wrong on our side. The reason is in the server’s log.
        </p>
        <p className="mt-4 flex flex-wrap gap-4">
          <button type="button" className="control" onClick={reset}>
            Try again
          </button>
          <a href="/" className="control">
            Start from the beginning
          </a>
        </p>
      </main>
      <Colophon />
    </>
  );
}
