import { matchNames } from "@/lib/actors/match-names";

const PEOPLE = [
  { name: "Vladimir Putin", aliases: ["Putin"] },
  { name: "Volodymyr Zelensky", aliases: ["Zelenskyy", "Zelenskiy"] },
  { name: "Łukasz Żółć-Nowak", aliases: [] },
  { name: "United States", aliases: ["U.S.", "USA"] },
];

describe("matchNames", () => {
  test.each([
    { typed: "", finds: ["Vladimir Putin", "Volodymyr Zelensky", "Łukasz Żółć-Nowak", "United States"] },
    { typed: "put", finds: ["Vladimir Putin"] },
    { typed: "V", finds: ["Vladimir Putin", "Volodymyr Zelensky"] },
    { typed: "v put", finds: ["Vladimir Putin"] },
    { typed: "putin vladimir", finds: ["Vladimir Putin"] },
    { typed: "zelenskiy", finds: ["Volodymyr Zelensky"] },
    { typed: "lukasz zolc", finds: ["Łukasz Żółć-Nowak"] },
    { typed: "NOWAK", finds: ["Łukasz Żółć-Nowak"] },
    { typed: "usa", finds: ["United States"] },
    { typed: "u.s.", finds: ["United States"] },
    { typed: "utin", finds: [] },
    { typed: "putin zelensky", finds: [] },
  ])("“$typed” finds $finds", ({ typed, finds }) => {
    expect(matchNames(PEOPLE, typed).map(({ name }) => name)).toEqual(finds);
  });
});
