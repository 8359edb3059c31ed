import { codeOf, reasonOf } from "@/lib/store/reason";

test.each([
  {
    error: Object.assign(new Error("ENOENT: no such file, open '/secret/path'"), { code: "ENOENT" }),
    reason: "(no such file)",
  },
  { error: new Error("first line\nsecond line"), reason: "(first line)" },
  { error: new Error(""), reason: "(unknown reason)" },
  { error: "text", reason: "(unknown reason)" },
  { error: null, reason: "(unknown reason)" },
])("$reason", ({ error, reason }) => {
  expect(reasonOf(error)).toBe(reason);
});

test("gives the system's code, if there is one", () => {
  expect(codeOf({ code: "EACCES" })).toBe("EACCES");
  expect(codeOf({ code: 7 })).toBe("");
});
