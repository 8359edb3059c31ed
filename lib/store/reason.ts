// Why something failed, in words that fit into a message.

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "(no such file)",
  EACCES: "(no permission)",
  EPERM: "(no permission)",
  EISDIR: "(it is a folder)",
  ENOTDIR: "(no such folder)",
  ELOOP: "(links in a circle)",
  EMFILE: "(too many open files)",
};

/** A short reason in brackets, for the `detail` of a Problem. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "(unknown reason)";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return WORDS[code] ?? `(${error.message.split("\n")[0]?.slice(0, 200)})`;
}
