import { partResponse } from "@/app/part-response";

function ask(query: string): Promise<Response> {
  return partResponse(new Request(`http://localhost/events.json?${query}`));
}

test("without a window, the story's opening window", async () => {
  const view = await (await ask("width=1200")).json();
  expect(view).toMatchObject({ from: "2025-04-01", bins: [] });
  expect(view.inView).toBeGreaterThan(0);
  expect(view.inView).toBeLessThanOrEqual(view.total);
});

test("filters as everything else does", async () => {
  const all = await (await ask("width=800")).json();
  const some = await (await ask("width=800&outlet=newsweek&from=2025-04-10")).json();
  expect(some.total).toBeLessThan(all.total);
  expect(some.from).toBe("2025-04-10");
});

test.each(["0", "-1", "1000000000", "NaN", "1e3", ""])("refuses a width of %j", async (width) => {
  const response = await ask(`width=${width}`);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test.each([
  { frozen: "x", status: 400, code: "embed/bad-hash" },
  { frozen: "0".repeat(32), status: 404, code: "embed/not-frozen" },
])("refuses the frozen story $frozen with $status", async ({ frozen, status, code }) => {
  const response = await ask(`width=800&frozen=${frozen}`);
  expect(response.status).toBe(status);
  expect((await response.json()).problems).toMatchObject([{ code }]);
});

test("refuses a window that ends before it begins", async () => {
  expect((await ask("width=800&from=2025-04-10&to=2025-04-01")).status).toBe(400);
});
