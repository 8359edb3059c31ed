// Which of the addresses that sources give may become a link. Refuses "javascript:" and everything else that is no page.

/** The address, where it is one of the web (http or https); `undefined` otherwise. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
