// How a message shows what somebody gave.

const MAX_QUOTED = 60;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Input as a message may show it: quoted, on one line, cut after 60 characters. */
export function quoteInput(input: string): string {
  const characters = [...input.slice(0, 2 * MAX_QUOTED + 2)];
  const cut = characters.length > MAX_QUOTED ? [...characters.slice(0, MAX_QUOTED - 1), "…"] : characters;
  return `"${cut.join("").replace(UNSEEN, "\uFFFD")}"`;
}
