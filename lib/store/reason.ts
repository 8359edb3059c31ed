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
  const message = textOf(error, "message").split("\n")[0]?.slice(0, 200);
  return WORDS[codeOf(error)] ?? `(${message || "unknown reason"})`;
}

/** The system's name for what went wrong, as "ENOENT"; empty where it gives none. */
export function codeOf(error: unknown): string {
  return textOf(error, "code");
}

// Looked up, not asked for by class: an Error may come from another realm.
function textOf(error: unknown, key: "message" | "code"): string {
  const value = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === "string" ? value : "";
}
