// Messages about addresses: what a page, an embed and a data route say of a query that they cannot use.
// Apart from those about files (problems.ts), since a browser has no use for these.

export interface Message {
  /** HTTP status where a data route refuses because of it. */
  readonly status: 400 | 404 | 500 | 501;
  /** Continues the place: "<where> <what>." */
  readonly what: string;
  readonly fix: string;
}

export const ADDRESS_MESSAGES = {
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
} as const satisfies Record<string, Message>;

export type AddressProblemCode = keyof typeof ADDRESS_MESSAGES;

/** Something in the input that could not be used. */
export interface ProblemOf<Code extends string> {
  readonly code: Code;
  /** File and line, key, or parameter: whatever a person would look for. */
  readonly where: string;
  /** What the reader gave, or the library's own reason, where that helps. */
  readonly detail?: string;
  /** A more particular mend than the catalogue's. */
  readonly fix?: string;
}

export type AddressProblem = ProblemOf<AddressProblemCode>;

/** One line for people: `from: "31/02/2024" is not a date we can read. Write YYYY-MM-DD, … (query/bad-date)`. */
export function explainAddress(problem: AddressProblem): string {
  return inOneLine(problem, ADDRESS_MESSAGES[problem.code]);
}

/** A problem and its message in one line, with the code at its end. */
export function inOneLine(
  { where, detail, fix, code }: ProblemOf<string>,
  message: Pick<Message, "what" | "fix">,
): string {
  return `${where}:${detail ? ` ${detail}` : ""} ${message.what}. ${fix ?? message.fix} (${code})`;
}
