// Every message that a reader, an editor or a program can get: where, what, how to mend it, code.
// A Problem is collected at the border and shown; only our own mistakes are thrown.

interface Message {
  /** HTTP status where a data route refuses because of it. */
  readonly status: 400 | 404 | 500 | 501;
  /** Continues the place: "<where> <what>." */
  readonly what: string;
  readonly fix: string;
}

const MESSAGES = {
  "query/bad-date": {
    status: 400,
    what: "is not a date we can read",
    fix: "Write YYYY-MM-DD, for example 2024-03-07.",
  },
} as const satisfies Record<string, Message>;

export type ProblemCode = keyof typeof MESSAGES;

/** Something in the input that could not be used. */
export interface Problem {
  readonly code: ProblemCode;
  /** File and line, key, or parameter: whatever a person would look for. */
  readonly where: string;
  /** What the reader gave, or the library's own reason, where that helps. */
  readonly detail?: string;
}

/** The HTTP status that goes with a problem. */
export function statusOf(problem: Problem): number {
  return MESSAGES[problem.code].status;
}

/** One line for people: `from: "31/02/2024" is not a date we can read. Write YYYY-MM-DD, … (query/bad-date)`. */
export function explain(problem: Problem): string {
  const { what, fix } = MESSAGES[problem.code];
  const detail = problem.detail ? ` ${problem.detail}` : "";
  return `${problem.where}:${detail} ${what}. ${fix} (${problem.code})`;
}
