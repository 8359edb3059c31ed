import { differenceWords } from "@/components/compare/difference-words";

const NAMES: Readonly<Record<string, string>> = { wire: "Wire", gazette: "Gazette", courier: "The Courier" };
const nameOf = (id: string) => NAMES[id];

test("names the outlets of each date", () => {
  const dates = [
    { edtf: "2024-06-07", outlets: ["wire", "gazette", "courier"] },
    { edtf: "2024-06-08/2024-06-09", outlets: ["wire"] },
  ];
  expect(differenceWords(dates, nameOf)).toBe(
    "Outlets differ: 7 June 2024 in Wire, Gazette and The Courier; 8–9 June 2024 in Wire.",
  );
});

test("says when a date is of outlets that are not compared", () => {
  expect(differenceWords([{ edtf: "2024", outlets: ["herald"] }], nameOf)).toBe(
    "Outlets differ: 2024 in outlets not shown here.",
  );
});
