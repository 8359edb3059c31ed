// Whether the pages are being written to files (see lib/cli/export.ts), where no server will answer for them.

/** Set by the command while it asks for the pages; never by a server that readers ask. */
export function isSiteCopy(): boolean {
  return process.env.SITE_COPY === "1";
}

/** A picture takes a third of a second: the pages of a larger story share the one of the whole. */
const MOST_PICTURES = 500;

/** Whether the pages of a copy have one picture for all. */
export function hasOnePicture(eventCount: number): boolean {
  return isSiteCopy() && eventCount > MOST_PICTURES;
}
