import { problemDocument } from "@/lib/exports/problem-document";

test("says the status in its title, and every problem in words", () => {
  const document = problemDocument([
    { code: "query/bad-date", where: "from", detail: '"x"' },
    { code: "query/bad-id", where: "actor", detail: '"Y"' },
  ]);
  expect(document).toMatchObject({ type: "about:blank", title: "Bad Request", status: 400 });
  expect(document.detail).toContain('from: "x" is not a date');
  expect(document.problems.map(({ code, where }) => `${where} ${code}`)).toEqual([
    "from query/bad-date",
    "actor query/bad-id",
  ]);
});
