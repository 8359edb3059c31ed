// Every message that a reader, an editor or a program can get: where, what, how to mend it, code.
// A Problem is collected at the border and shown; only our own mistakes are thrown.

import { ADDRESS_MESSAGES, inOneLine, type Message, type ProblemOf } from "./address-problems";

const MESSAGES = {
  ...ADDRESS_MESSAGES,
  "source/unreadable": {
    status: 500,
    what: "could not be read",
    fix: "Check that the file is there and may be read.",
  },
  "source/unknown-format": {
    status: 500,
    what: "is not an article that we can read",
    fix: "Save it as plain text, with a name that ends in .md or .txt.",
  },
  "source/not-text": {
    status: 500,
    what: "is not plain text in UTF-8",
    fix: "Save the article as plain UTF-8 text.",
  },
  "source/too-big": {
    status: 500,
    what: "is too big for an article",
    fix: "Keep it under 20 MB, one article in a file.",
  },
  "source/no-front-matter": {
    status: 500,
    what: "does not begin with front matter",
    fix: "Begin with a line ---, then id, outlet, title, url and published, a line ---, and the text.",
  },
  "source/bad-front-matter": {
    status: 500,
    what: "has front matter that is not valid YAML",
    fix: "Write one `key: value` in a line, with quotes around a value that holds a colon.",
  },
  "source/missing-field": {
    status: 500,
    what: "is missing in the front matter",
    fix: "Add a line for it.",
  },
  "source/bad-field": {
    status: 500,
    what: "is not accepted",
    fix: "Mend that line of the front matter.",
  },
  "source/bad-date": {
    status: 500,
    what: "is not a date that exists",
    fix: "Write YYYY-MM-DD, or a date-time such as 2025-04-15T09:30:00+03:00.",
  },
  "source/no-date": {
    status: 500,
    what: "does not say when it was published, and its text does not fix the day",
    fix: "State the day, as `published: YYYY-MM-DD` in the front matter.",
  },
  "source/no-text": {
    status: 500,
    what: "has no text",
    fix: "Put the article's text below the front matter.",
  },
  "source/duplicate-id": {
    status: 500,
    what: "is taken",
    fix: "Give this one an id of its own.",
  },
  "source/failed": {
    status: 500,
    what: "made the parser fail",
    fix: "This is a fault of the program: report it with the article.",
  },
  "data/missing": {
    status: 500,
    what: "is not there",
    fix: "Create it, or let DATA_DIR name the folder that holds sources/.",
  },
  "data/bad-json": {
    status: 500,
    what: "is not valid JSON",
    fix: "Mend the file; until then it counts as empty.",
  },
  "data/bad-entry": {
    status: 500,
    what: "is not accepted",
    fix: "Mend the entry; until then it is left out.",
  },
  "data/unwritable": {
    status: 500,
    what: "cannot be written",
    fix: "Make the folder writable, or add sources where it is: else links to events may change.",
  },
} as const satisfies Record<string, Message>;

export type ProblemCode = keyof typeof MESSAGES;

/** Every code, in the order of the catalogue. */
export const PROBLEM_CODES = Object.keys(MESSAGES) as readonly ProblemCode[];

/** What a code says, and how to mend it. */
export function messageOf(code: ProblemCode): Pick<Message, "what" | "fix"> {
  return MESSAGES[code];
}

/** Something in the input that could not be used. */
export type Problem = ProblemOf<ProblemCode>;

/** The HTTP status that goes with a problem. */
export function statusOf(problem: Problem): number {
  return MESSAGES[problem.code].status;
}

/** One line for people: `from: "31/02/2024" is not a date we can read. Write YYYY-MM-DD, … (query/bad-date)`. */
export function explain(problem: Problem): string {
  return inOneLine(problem, MESSAGES[problem.code]);
}
