// Why a data route refuses, as a problem document (RFC 9457).

import { explain, type Problem, type ProblemCode, statusOf } from "@/lib/base/problems";

export interface ProblemDocument {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** All problems in words. */
  readonly detail: string;
  readonly problems: readonly {
    readonly code: ProblemCode;
    /** The parameter at fault. */
    readonly where: string;
    readonly detail: string;
  }[];
}

export const PROBLEM_TYPE = "application/problem+json";

// "about:blank" asks for the status's own phrase as the title.
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  500: "Internal Server Error",
  501: "Not Implemented",
};

/** The document for one problem or more; its status is the first one's. */
export function problemDocument(problems: readonly [Problem, ...Problem[]]): ProblemDocument {
  const status = statusOf(problems[0]);
  return {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    detail: problems.map(explain).join(" "),
    problems: problems.map((problem) => ({
      code: problem.code,
      where: problem.where,
      detail: explain(problem),
    })),
  };
}
