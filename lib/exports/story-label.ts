// What every file says of itself: which story it is from, where it was had, which part it holds.

export interface StoryLabel {
  /** Lower case, digits and hyphens: it begins the names of files. */
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
}

/** Where the files of one view are. */
export interface FileAddress {
  /** "https://host", without a slash at its end. */
  readonly origin: string;
  /** The view's filter, without "?"; empty for the whole story. */
  readonly query: string;
}

/** "events.csv?actor=a", relative to the server's root. */
export function fileReference(name: string, query: string): string {
  return query === "" ? name : `${name}?${query}`;
}

/** "https://host/events.csv?actor=a". */
export function fileUrl(name: string, { origin, query }: FileAddress): string {
  return `${origin}/${fileReference(name, query)}`;
}
