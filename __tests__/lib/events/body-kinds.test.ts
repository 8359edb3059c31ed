import type { Entity } from "@/lib/actors/register";
import { fitOfBody, isCompany, isOwner, singular } from "@/lib/events/body-kinds";

const body = (name: string): Entity => ({
  actor: { id: name, name, kind: "organisation", aliases: [] },
  nature: "organisation",
});
const fits = (description: string, name: string, called: readonly string[] = []) =>
  fitOfBody(description.split(" "), body(name), new Set(called)) >= 1;

describe("kinds of bodies", () => {
  test.each([
    { said: "union", name: "Northern Dockers Union", is: true },
    { said: "union", name: "Northern Municipal Workers", is: true },
    { said: "court", name: "Court of Arbitration for Sport", is: true },
    { said: "mediation board", name: "National Mediation Board", is: true },
    { said: "emergency board", name: "National Mediation Board", is: false },
    { said: "charity", name: "Charity Commission", is: false },
    { said: "company", name: "Halden Biotech", is: true },
    { said: "company", name: "Marwick City Council", is: false },
  ])("tells whether $said may be $name", ({ said, name, is }) => {
    expect(fits(said, name)).toBe(is);
  });

  it("takes a body for what the text calls it", () => {
    expect([fits("agency", "Corvin", ["agency"]), fits("agency", "Corvin")]).toEqual([true, false]);
  });

  it("knows which bodies have a staff and sites that news speaks of", () => {
    expect(["Halden Biotech", "Hull Crown Court"].map((name) => isOwner(body(name)))).toEqual([true, false]);
    expect(isCompany(body("Nova Nurses' Guild"))).toBe(false);
  });

  it("takes plurals back to one", () => {
    expect(["companies", "boards", "class"].map(singular)).toEqual(["company", "board", "class"]);
  });
});
