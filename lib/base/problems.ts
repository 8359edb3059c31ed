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
  "query/backwards": {
    status: 400,
    what: "begins after it ends",
    fix: "Let `from` be the earlier day.",
  },
  "query/bad-id": {
    status: 400,
    what: "is not an id",
    fix: "Ids have lower-case letters, digits and hyphens; several are joined by ~.",
  },
  "query/unknown-id": {
    status: 400,
    what: "is not in this story",
    fix: "Take an id from /events.json.",
  },
  "query/bad-choice": {
    status: 400,
    what: "is not one of the choices",
    fix: "See the list of parameters in the README.",
  },
  "query/bad-text": {
    status: 400,
    what: "holds control characters",
    fix: "Search for plain words.",
  },
  "query/too-long": {
    status: 400,
    what: "is too long",
    fix: "Search for at most 200 characters.",
  },
  "query/too-many": {
    status: 400,
    what: "names too many ids",
    fix: "Name at most 100.",
  },
  "query/given-twice": {
    status: 400,
    what: "is given more than once, with different values",
    fix: "Give it once.",
  },
} as const satisfies Record<string, Message>;

const MAX_QUOTED = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

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

/** Input as a message may show it: quoted, on one line, cut after 60 characters. */
export function quoteInput(input: string): string {
  const characters = [...input.slice(0, 2 * MAX_QUOTED + 2)];
  const cut = characters.length > MAX_QUOTED ? [...characters.slice(0, MAX_QUOTED - 1), "…"] : characters;
  return `"${cut.join("").replace(UNSEEN, "\uFFFD")}"`;
}
