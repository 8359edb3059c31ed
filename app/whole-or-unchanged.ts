// The end of every data route: the file, or word that it is the one that the reader has.

type Body = string | Uint8Array<ArrayBuffer>;

/** A body that is made only for who lacks it, told apart by what it is made of. */
interface LateBody {
  /** The same tag, the same body. */
  readonly tag: string;
  readonly body: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Status 200 with the body, or 304 where the request names its ETag.
 *
 * @param described Headers of the body itself, as its type.
 */
export async function wholeOrUnchanged(
  request: Request,
  content: Body | LateBody,
  described: Readonly<Record<string, string>>,
): Promise<Response> {
  const isLate = typeof content === "object" && "tag" in content;
  const etag = await etagOf(bytesOf(isLate ? content.tag : content));
  const headers = {
    ETag: etag,
    // Anyone may keep it, but asks each time: an editor's change shows at once.
    "Cache-Control": "public, no-cache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition, Link",
    "X-Content-Type-Options": "nosniff",
  };
  if (isKnown(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  const body = isLate ? await content.body() : bytesOf(content);
  return new Response(body, { headers: { ...headers, ...described } });
}

function bytesOf(content: Body): Uint8Array<ArrayBuffer> {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

async function etagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `"${hex}"`;
}

/** Whether the reader has the file already (RFC 9110, weak comparison: a proxy may have compressed it). */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
