import { strFromU8, unzipSync } from "fflate";
import { GET as getTable } from "@/app/events.csv/route";
import { GET } from "@/app/events.zip/route";

const QUERY = "?outlet=newsweek&bom=1";

test("holds the files of the filter, written as asked for", async () => {
  const response = await GET(new Request(`http://localhost/events.zip${QUERY}`));
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(response.headers.get("content-disposition")).toMatch(
    /^attachment; filename="[a-z0-9-]+-events\.zip"$/,
  );
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const table = await getTable(new Request(`http://localhost/events.csv${QUERY}`));
  expect(files["events.csv"]).toEqual(new Uint8Array(await table.arrayBuffer()));
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("?outlet=newsweek");
});

test("is the same archive when nothing has changed", async () => {
  const first = await GET(new Request("http://localhost/events.zip"));
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  expect((await GET(new Request("http://localhost/events.zip", { headers }))).status).toBe(304);
});
