"use client";

import { useState } from "react";
import type { Actor } from "@/lib/actors/types";
import { describeDayLong } from "@/lib/base/date-words";
import { explain } from "@/lib/base/problems";
import { ArticleForm } from "../ingest/ArticleForm";
import { MarkedArticle } from "../ingest/MarkedArticle";
import { type Reading, useArticleReader } from "../ingest/useArticleReader";
import { Notice } from "../ui/Notice";
import { OwnEvents } from "./OwnEvents";

/** An article of the reader's own: read in this browser, shown with what was found, sent nowhere. */
export function OwnArticle({ actors }: { readonly actors: readonly Actor[] }) {
  const { reading, read, stop } = useArticleReader();
  const [target, setTarget] = useState<{ readonly offset: number }>();
  const { read: article, events, problem, busy } = reading;

  function start(text: string, published: string) {
    setTarget(undefined);
    read({ text, published, actors });
  }

  return (
    <>
      <ArticleForm busy={busy} onRead={start} onStop={stop} />
      <div aria-live="polite" className="mt-5 text-[0.9375rem]">
        {problem ? (
          <Notice>
            <p>{explain(problem)}</p>
          </Notice>
        ) : (
          <p>{progressOf(reading)}</p>
        )}
      </div>
      {article && (
        <>
          <p className="measure mt-3 text-[0.9375rem] text-muted">
            Published on {describeDayLong(article.published)}
            {article.inferredFrom === undefined
              ? ", as you say."
              : `, inferred from the text: ${article.inferredFrom}. State the day above if that is wrong.`}
          </p>
          {events && events.length > 0 && (
            <OwnEvents
              // A chart and its window belong to one reading.
              key={`${article.published} ${events.length} ${events[0]?.id}`}
              events={events}
              published={article.published}
              onOpen={(offset) => setTarget({ offset })}
            />
          )}
          <section aria-labelledby="marked-title" className="mt-12">
            <h2 id="marked-title" className="font-serif text-[1.625rem] leading-tight font-medium">
              Every expression, explained
            </h2>
            <MarkedArticle
              key={article.text.length}
              text={article.text}
              times={article.times}
              events={events}
              target={target}
            />
          </section>
        </>
      )}
    </>
  );
}

/** What has been found so far, or is being done, in one sentence. */
export function progressOf({ busy, read, events }: Reading): string {
  if (!read) return busy ? "Reading the text…" : "";
  const dates = read.times.filter(({ edtf }) => edtf !== undefined).length;
  const found = `${counted(read.times.length, "expression of time", "expressions of time")}, ${counted(dates, "of them a date", "of them dates")}`;
  if (busy) return `${found}. Working out the events…`;
  if (!events) return `${found}. Stopped before the events were worked out.`;
  return `${found}; ${counted(events.length, "event", "events")}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`.replace(/^no expr/, "No expr");
}
