import { explain, statusOf } from "@/lib/base/problems";
import { quoteInput } from "@/lib/base/quote-input";

test("a message says where, what, how to mend it, and its code", () => {
  const problem = { code: "query/bad-date", where: "from", detail: quoteInput("31/02/2024") } as const;
  expect(explain(problem)).toBe(
    'from: "31/02/2024" is not a date we can read. Write YYYY-MM-DD, for example 2024-03-07. (query/bad-date)',
  );
  expect(statusOf(problem)).toBe(400);
});

test.each([
  { does: "keeps short input", input: "x", shown: '"x"' },
  { does: "cuts long input", input: "x".repeat(10_000), shown: `"${"x".repeat(59)}…"` },
  { does: "keeps to one line", input: "a\nb\u0000c\u2028d", shown: '"a\uFFFDb\uFFFDc\uFFFDd"' },
  { does: "shows no direction marks", input: "\u202Eabc", shown: '"\uFFFDabc"' },
  { does: "never cuts a character in two", input: `${"x".repeat(58)}🕊🕊🕊`, shown: `"${"x".repeat(58)}🕊…"` },
])("quoting $does", ({ input, shown }) => {
  expect(quoteInput(input)).toBe(shown);
});
