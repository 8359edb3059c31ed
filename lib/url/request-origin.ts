// The address that readers know this server by. A proxy says so in its own headers.

/** "https://host:port", without a slash at the end. */
export function requestOrigin(headers: { get(name: string): string | null }): string {
  const host = first(headers.get("x-forwarded-host")) ?? headers.get("host") ?? "localhost:3000";
  const protocol = first(headers.get("x-forwarded-proto")) ?? "http";
  const origin = `${protocol === "https" ? "https" : "http"}://${host}`;
  // A header is a stranger's word: what is no address does not get into the page.
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost:3000";
}

function first(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}
