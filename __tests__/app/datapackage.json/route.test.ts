import { GET } from "@/app/datapackage.json/route";

test("describes both tables of the filter", async () => {
  const response = await GET(new Request("http://localhost/datapackage.json?actor=vladimir-putin"));
  expect(response.headers.get("content-type")).toBe("application/json");
  const { resources, sources } = await response.json();
  expect(resources.map(({ path }: { path: string }) => path)).toEqual([
    "events.csv?actor=vladimir-putin",
    "mentions.csv?actor=vladimir-putin",
  ]);
  expect(sources).toHaveLength(5);
});
