"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "@/lib/base/problems";
import type { StoryEvent } from "@/lib/events/types";
import { failed } from "./own-article";
import { startWorker } from "./start-worker";
import type { ArticleToRead, News, ReadTimesNews } from "./types";

/** How far the reading of an article has come. */
export interface Reading {
  readonly busy: boolean;
  readonly read?: ReadTimesNews;
  readonly events?: readonly StoryEvent[];
  readonly problem?: Problem;
}

const NOTHING: Reading = { busy: false };

/** Reads articles in a worker, one at a time: a new one, or `stop`, ends the one before. */
export function useArticleReader() {
  const [reading, setReading] = useState<Reading>(NOTHING);
  const worker = useRef<Worker | undefined>(undefined);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);

  const read = useCallback(
    (article: ArticleToRead) => {
      end();
      const started = startWorker();
      worker.current = started;
      setReading({ busy: true });
      started.onmessage = ({ data }: MessageEvent<News>) => {
        setReading((before) => after(before, data));
        if (data.step !== "times") end();
      };
      started.onerror = (error) => {
        error.preventDefault();
        setReading({ busy: false, problem: failed(error.message || "the browser could not run the reader") });
        end();
      };
      started.postMessage(article);
    },
    [end],
  );

  const stop = useCallback(() => {
    end();
    setReading((before) => ({ ...before, busy: false }));
  }, [end]);

  useEffect(() => end, [end]);
  return { reading, read, stop };
}

function after(before: Reading, news: News): Reading {
  if (news.step === "times") return { busy: true, read: news };
  if (news.step === "events") return { ...before, busy: false, events: news.events };
  return { ...before, busy: false, problem: news.problem };
}
