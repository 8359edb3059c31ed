// A page that leads on, for where no server can: the event has become part of another.

import { escapeAttribute } from "@/lib/embed/snippet";

/** The document. `address` is where the reader is to go, a path or a whole address. */
export function movedPage(address: string): string {
  const href = escapeAttribute(address);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved · Datelines</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${href}">
<p>This event has become part of another: <a href="${href}">read it there</a>.</p>
</html>
`;
}
