// Reads an article that a reader pasted: the expressions first, then the events. Runs in the worker, or anywhere else.

import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { parseIsoDay } from "@/lib/base/calendar";
import type { Problem } from "@/lib/base/problems";
import { quoteInput } from "@/lib/base/quote-input";
import { explainEvents } from "@/lib/events/extract-events";
import type { Source } from "@/lib/events/types";
import { inferPublished } from "@/lib/temporal/infer-published";
import { readTimes } from "@/lib/temporal/read-times";
import { failed, LONGEST_TEXT, OWN_ID, OWN_NAME } from "./own-article";
import type { ArticleToRead, News, ReadTimesNews } from "./types";

/** The steps of reading, each as soon as it is done; one that fails is the last. */
export function* readOwnArticle(article: ArticleToRead): Generator<News> {
  const problem = textProblem(article.text);
  if (problem) return yield { step: "failed", problem };
  const times = readDates(article);
  if ("code" in times) return yield { step: "failed", problem: times };
  yield times;
  yield readEvents(article, times);
}

function textProblem(text: string): Problem | undefined {
  if (text.trim() === "")
    return { code: "source/no-text", where: OWN_NAME, fix: "Paste the article’s text into the field." };
  if (text.length > LONGEST_TEXT)
    return {
      code: "source/too-big",
      where: OWN_NAME,
      fix: "Paste at most five million characters, one article.",
    };
  return undefined;
}

function readDates({ text, published }: ArticleToRead): ReadTimesNews | Problem {
  if (published !== "") {
    if (!parseIsoDay(published))
      return { code: "source/bad-date", where: "Day of publication", detail: quoteInput(published) };
    return { step: "times", text, published, times: readTimes(text, { published }) };
  }
  const inferred = inferPublished(text);
  if (!inferred)
    return {
      code: "source/no-date",
      where: OWN_NAME,
      fix: "State the day of publication and read it again.",
    };
  const { day, reason } = inferred;
  return {
    step: "times",
    text,
    published: day,
    inferredFrom: reason,
    times: readTimes(text, { published: day }),
  };
}

function readEvents({ text, actors }: ArticleToRead, { published, inferredFrom }: ReadTimesNews): News {
  const source: Source = {
    id: OWN_ID,
    outlet: { id: OWN_ID, name: OWN_NAME },
    title: OWN_NAME,
    url: "",
    published,
    publishedBasis: inferredFrom === undefined ? "stated" : "inferred",
  };
  const { events, failures } = explainEvents([{ source, text }], buildGazetteer(actors));
  const [failure] = failures;
  if (failure) return { step: "failed", problem: failed(failure.reason) };
  return { step: "events", events };
}
