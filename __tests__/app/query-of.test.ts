import { queryOf } from "@/app/query-of";

describe("queryOf", () => {
  test.each([
    { params: {}, query: "" },
    { params: { q: "a b", from: undefined }, query: "q=a+b" },
    { params: { actor: ["ada", "board"], q: "" }, query: "actor=ada&actor=board&q=" },
    { params: { q: "&x=1#~" }, query: "q=%26x%3D1%23%7E" },
  ])("writes $query", ({ params, query }) => {
    expect(queryOf(params)).toBe(query);
  });
});
