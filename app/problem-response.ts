// A data route's refusal.

import type { Problem } from "@/lib/base/problems";
import { PROBLEM_TYPE, problemDocument } from "@/lib/exports/problem-document";

/** The problems as an RFC 9457 document with their status. */
export function problemResponse(problems: readonly [Problem, ...Problem[]]): Response {
  const document = problemDocument(problems);
  return new Response(`${JSON.stringify(document)}\n`, {
    status: document.status,
    headers: {
      "Content-Type": PROBLEM_TYPE,
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
