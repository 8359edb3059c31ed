import { movedQuery } from "@/app/moved-query";

const FORMER = new Map([["old", "new"]]);

test("an event that was joined with another is asked for by its present id", () => {
  expect(movedQuery("outlet=a~b&event=old", FORMER)).toBe("outlet=a%7Eb&event=new");
});

test.each(["", "event=new", "event=other", "q=old"])("%j stays as it is", (query) => {
  expect(movedQuery(query, FORMER)).toBeUndefined();
});
