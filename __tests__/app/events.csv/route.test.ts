import { GET } from "@/app/events.csv/route";

test("serves the story's own events as a CSV file", async () => {
  const response = await GET(new Request("http://localhost/events.csv?bom=1"));
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("content-disposition")).toMatch(
    /^attachment; filename="[a-z0-9-]+-events\.csv"$/,
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toMatch(/^event_id,/);
});
