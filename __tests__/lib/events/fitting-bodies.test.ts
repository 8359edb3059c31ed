import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { findNames } from "@/lib/actors/find-names";
import { registerNames } from "@/lib/actors/register";
import { fittingBodies } from "@/lib/events/fitting-bodies";
import { splitSentences } from "@/lib/text/sentences";

const TEXT =
  "Marwick City Council met on Monday. Halden Energy sued. The Northern Dockers Union called a strike.";
const register = registerNames([findNames(TEXT, splitSentences(TEXT), buildGazetteer([]))]);
const nobodyCalled = () => ({ calledOf: jest.fn(() => new Set<string>()) });
const names = (some: readonly { readonly actor: { readonly name: string } }[]) =>
  some.map(({ actor }) => actor.name);

test("bodies are found by the noun in their names", () => {
  const { exact, alike } = fittingBodies(register, ["council"], nobodyCalled());
  expect([names(exact), names(alike)]).toEqual([["Marwick City Council"], ["Marwick City Council"]]);
  expect(names(fittingBodies(register, ["court"], nobodyCalled()).alike)).toEqual([]);
});

test("each description is looked for once in a story", () => {
  const discourse = nobodyCalled();
  const first = fittingBodies(register, ["dockers", "union"], discourse);
  const asked = discourse.calledOf.mock.calls.length;
  expect(asked).toBe(register.bodies.length);
  expect(fittingBodies(register, ["dockers", "union"], discourse)).toBe(first);
  expect(discourse.calledOf).toHaveBeenCalledTimes(asked);
});
