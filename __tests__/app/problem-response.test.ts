import { problemResponse } from "@/app/problem-response";

test("answers with the problem's own status and type", async () => {
  const response = problemResponse([{ code: "query/bad-date", where: "to", detail: '"x"' }]);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(await response.json()).toMatchObject({ status: 400, problems: [{ where: "to" }] });
});
