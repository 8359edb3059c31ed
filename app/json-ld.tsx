// What a page says to programs, in schema.org's words.

import { jsonInHtml } from "@/lib/embed/document";

/** A script element that runs nothing: no text in it can end the element. */
export function JsonLd({ node }: { readonly node: Readonly<Record<string, unknown>> }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON must not be escaped as HTML; "<" is written as an escape.
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(node) }} />
  );
}
