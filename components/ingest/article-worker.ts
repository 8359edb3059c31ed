// The worker's own file: what arrives is an ArticleToRead, what leaves is News. Nothing else leaves this computer's browser.

import { failed } from "./own-article";
import { readOwnArticle } from "./read-own-article";
import type { ArticleToRead, News } from "./types";

/** The part of a worker's global scope that is used; TypeScript knows the page's only. */
interface WorkerScope {
  onmessage: ((message: MessageEvent<ArticleToRead>) => void) | null;
  postMessage(news: News): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    for (const news of readOwnArticle(data)) scope.postMessage(news);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    scope.postMessage({ step: "failed", problem: failed(reason) });
  }
};
