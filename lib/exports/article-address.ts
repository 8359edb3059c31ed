// Which of the addresses that articles give may be linked from a file: "javascript:" is none.

/** The address, where it is one of the web; `undefined` otherwise. */
export function articleAddress({ url }: { readonly url: string }): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
