// Which pages can be embedded, and how their answers say so in a Link header (RFC 8288), as their heads do in a link element.

import { oembedAddress } from "./oembed";

/**
 * Value of the header, with the page's whole query; `undefined` for a page that has nothing to embed.
 *
 * @param target Path and query as the request line has them: "/?actor=a".
 */
export function discoveryLink(origin: string, target: string): string | undefined {
  const [path = "", query] = target.split("?", 2);
  if (path !== "/" && path !== "/share" && !/^\/events\/[a-z0-9-]{1,120}$/.test(path)) return undefined;
  const pageUrl = `${origin}${path}${query ? `?${query}` : ""}`;
  return `<${oembedAddress(origin, pageUrl)}>; rel="alternate"; type="application/json+oembed"`;
}
