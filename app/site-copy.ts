// Whether the pages are being written to files (see lib/cli/export.ts), where no server will answer for them.

/** Set by the command while it asks for the pages; never by a server that readers ask. */
export function isSiteCopy(): boolean {
  return process.env.SITE_COPY === "1";
}
