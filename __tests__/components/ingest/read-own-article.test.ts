import { LONGEST_TEXT } from "@/components/ingest/own-article";
import { readOwnArticle } from "@/components/ingest/read-own-article";

const TEXT = "The council of Port Amber voted on Monday to close the old ferry.";
const steps = (text: string, published: string) => [...readOwnArticle({ text, published, actors: [] })];

test("tells the expressions first and the events then", () => {
  const [first, second] = steps(TEXT, "2024-06-12");
  expect(first).toMatchObject({ step: "times", published: "2024-06-12", times: [{ edtf: "2024-06-10" }] });
  expect(second).toMatchObject({ step: "events", events: [{ edtf: "2024-06-10" }] });
});

test("says what an inferred day of publication was inferred from", () => {
  const [first] = steps(`June 12, 2024\n\n${TEXT}`, "");
  expect(first).toMatchObject({ step: "times", published: "2024-06-12" });
  expect(first).toHaveProperty("inferredFrom", expect.stringContaining("June 12, 2024"));
});

test.each([
  { does: "an empty text", text: " \n", published: "2024-06-12", code: "source/no-text" },
  { does: "a day that does not exist", text: TEXT, published: "2024-02-31", code: "source/bad-date" },
  { does: "a text that fixes no day", text: TEXT, published: "", code: "source/no-date" },
  {
    does: "a text beyond the limit",
    text: "x".repeat(LONGEST_TEXT + 1),
    published: "",
    code: "source/too-big",
  },
])("refuses $does", ({ text, published, code }) => {
  expect(steps(text, published)).toMatchObject([{ step: "failed", problem: { code } }]);
});
