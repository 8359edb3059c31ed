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
  "query/bad-number": {
    status: 400,
    what: "is not a number that we can use",
    fix: "Write a whole number, 1 or more.",
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
  "event/unknown": {
    status: 404,
    what: "is not in this story",
    fix: "Take an id from /events.json.",
  },
  "event/open-date": {
    status: 404,
    what: "has no beginning or no end, so no place in a calendar",
    fix: "See the event's own page.",
  },
  "query/missing": {
    status: 400,
    what: "is needed, and not given",
    fix: "Add it to the address.",
  },
  "query/bad-size": {
    status: 400,
    what: "is not a size that we can use",
    fix: "Write a whole number of pixels from 1 to 10000.",
  },
  "picture/too-big": {
    status: 400,
    what: "make a picture that is too big",
    fix: "Ask for at most 16 million pixels, or for the SVG, which has any size.",
  },
  "query/bad-address": {
    status: 400,
    what: "is not an address",
    fix: "Write it whole, from https:// on, with its own & and ? escaped.",
  },
  "embed/nothing-there": {
    status: 404,
    what: "has nothing that can be embedded",
    fix: "Give the address of the story, of one of its events, or of its embed.",
  },
  "embed/bad-hash": {
    status: 400,
    what: "is not the name of a frozen story",
    fix: "Copy it whole from /share: 32 digits and letters a to f.",
  },
  "embed/not-frozen": {
    status: 404,
    what: "is not kept here",
    fix: "Leave `frozen` out for the live story, or freeze it again on /share.",
  },
  "embed/other-content": {
    status: 500,
    what: "does not hold what its name stands for",
    fix: "Put the file back as it was written; it must not be edited.",
  },
  "embed/too-big": {
    status: 500,
    what: "is too big to be frozen",
    fix: "Share the live embed, or serve a smaller story.",
  },
  "embed/too-many": {
    status: 500,
    what: "keeps as many frozen stories as it may",
    fix: "Take those that no page shows any more out of data/frozen.",
  },
  "embed/other-format": {
    status: 501,
    what: "is a format that is not offered",
    fix: "Ask for json.",
  },
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

const MAX_QUOTED = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

export type ProblemCode = keyof typeof MESSAGES;

/** Every code, in the order of the catalogue. */
export const PROBLEM_CODES = Object.keys(MESSAGES) as readonly ProblemCode[];

/** What a code says, and how to mend it. */
export function messageOf(code: ProblemCode): Pick<Message, "what" | "fix"> {
  return MESSAGES[code];
}

/** Something in the input that could not be used. */
export interface Problem {
  readonly code: ProblemCode;
  /** File and line, key, or parameter: whatever a person would look for. */
  readonly where: string;
  /** What the reader gave, or the library's own reason, where that helps. */
  readonly detail?: string;
  /** A more particular mend than the catalogue's. */
  readonly fix?: string;
}

/** The HTTP status that goes with a problem. */
export function statusOf(problem: Problem): number {
  return MESSAGES[problem.code].status;
}

/** One line for people: `from: "31/02/2024" is not a date we can read. Write YYYY-MM-DD, … (query/bad-date)`. */
export function explain(problem: Problem): string {
  const { what, fix: usualFix } = MESSAGES[problem.code];
  const fix = problem.fix ?? usualFix;
  const detail = problem.detail ? ` ${problem.detail}` : "";
  return `${problem.where}:${detail} ${what}. ${fix} (${problem.code})`;
}

/** Input as a message may show it: quoted, on one line, cut after 60 characters. */
export function quoteInput(input: string): string {
  const characters = [...input.slice(0, 2 * MAX_QUOTED + 2)];
  const cut = characters.length > MAX_QUOTED ? [...characters.slice(0, MAX_QUOTED - 1), "…"] : characters;
  return `"${cut.join("").replace(UNSEEN, "\uFFFD")}"`;
}
