import { GET as getTable } from "@/app/mentions.csv/route";
import { GET } from "@/app/mentions.csv-metadata.json/route";

test("is where the table's own answer says, and names the table's address", async () => {
  const address = "http://localhost/mentions.csv?raw=1&outlet=newsweek";
  const link = (await getTable(new Request(address))).headers.get("link") ?? "";
  const [, path = ""] = /^<(.*)>; rel="describedby"; type="application\/csvm\+json"$/.exec(link) ?? [];
  const response = await GET(new Request(new URL(path, address)));
  expect(response.headers.get("content-type")).toBe("application/csvm+json");
  const { url } = await response.json();
  expect(new URL(url, new URL(path, address)).href).toBe(
    "http://localhost/mentions.csv?outlet=newsweek&raw=1",
  );
});
