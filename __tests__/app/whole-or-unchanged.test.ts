import { wholeOrUnchanged } from "@/app/whole-or-unchanged";

function answer(content: string | Uint8Array<ArrayBuffer>, ifNoneMatch?: string): Promise<Response> {
  const headers = new Headers(ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch });
  return wholeOrUnchanged(new Request("http://localhost/x", { headers }), content, {
    "Content-Type": "text/plain",
  });
}

test("the same bytes have the same ETag, as text or not", async () => {
  const tags = await Promise.all([answer("é"), answer(new Uint8Array([0xc3, 0xa9])), answer("e")]);
  const [text, bytes, other] = tags.map((response) => response.headers.get("etag"));
  expect(text).toBe(bytes);
  expect(text).not.toBe(other);
});

test("a reader who has it gets 304, no body, and the headers that keep it fresh", async () => {
  const etag = (await answer("a")).headers.get("etag") ?? "";
  const response = await answer("a", `W/${etag}`);
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
    304,
    "",
    null,
  ]);
  expect(response.headers.get("etag")).toBe(etag);
  expect(response.headers.get("cache-control")).toBe("public, no-cache");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});
