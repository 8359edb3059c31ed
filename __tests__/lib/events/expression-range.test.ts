import { expressionRange } from "@/lib/events/expression-range";

test("finds the dating words inside the quoted sentence", () => {
  const quote = "The board met on Friday.";
  const { start, end } = expressionRange({ quoteStart: 100, expressionStart: 117, expressionEnd: 123 });
  expect(quote.slice(start, end)).toBe("Friday");
});
