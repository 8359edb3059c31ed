// What the embed tells the page around it: its height, in the words of each host that listens.
// A contract with software that nobody here can change. Gives messages only; who sends them knows the window.

/** The part of our own message that names it. */
export const HEIGHT_KEY = "datelines-height";

/** Address of the embed, as `location` has it. */
export interface EmbedAddress {
  readonly href: string;
  /** With its "?", or empty. */
  readonly search: string;
  /** With its "#", or empty. */
  readonly hash: string;
}

/** Our own message: heights in CSS px, by the id that the host script gave the frame. */
export interface HeightMessage {
  readonly [HEIGHT_KEY]: Readonly<Record<string, number>>;
}

const OWN_ID = "embed";

/**
 * Everything to post for a new height. AMP, Medium and Flourish, the Guardian and our own script listen always;
 * pym.js and WordPress only where their parameter stands in the address.
 *
 * @param heightPx Height of the document, CSS px.
 */
export function heightMessages(heightPx: number, { href, search, hash }: EmbedAddress): readonly unknown[] {
  const height = Math.ceil(heightPx);
  const childId = new URLSearchParams(search).get("childId");
  const mine = hashParameters(hash);
  const secret = mine.get("secret");
  const own: HeightMessage = { [HEIGHT_KEY]: { [mine.get("id") ?? OWN_ID]: height } };
  return [
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    JSON.stringify({ type: "set-height", value: height }),
    own,
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: "height", value: height, secret }] : []),
  ];
}

/** WordPress writes "#?secret=…"; our own script "#?id=…". */
function hashParameters(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#\??/, ""));
}

/** The height that a message of ours states, CSS px; nothing where it is none of ours, or no height. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== "object" || message === null || !(HEIGHT_KEY in message)) return undefined;
  const heights: unknown = message[HEIGHT_KEY];
  if (typeof heights !== "object" || heights === null) return undefined;
  const [height] = Object.values(heights);
  return typeof height === "number" && Number.isFinite(height) && height > 0 ? height : undefined;
}
