import { GET } from "@/app/openapi.json/route";

test("describes this very server", async () => {
  const response = await GET(
    new Request("http://localhost/openapi.json", { headers: { host: "news.example" } }),
  );
  expect(response.headers.get("etag")).toMatch(/^"/);
  expect((await response.json()).servers).toEqual([{ url: "http://news.example" }]);
});
