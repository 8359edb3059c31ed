import { slugOf } from "@/lib/base/slug";

test.each([
  { name: "The European Conservative", slug: "the-european-conservative" },
  { name: "Le Monde diplomatique", slug: "le-monde-diplomatique" },
  { name: "Gazeta Łódź & Süddeutsche", slug: "gazeta-lodz-suddeutsche" },
  { name: "People's Daily", slug: "peoples-daily" },
  { name: "  --  ", slug: "u-2d-2d" },
  { name: "新华社", slug: "u-65b0-534e-793e" },
  { name: "", slug: "unnamed" },
  { name: "x".repeat(500), slug: "x".repeat(60) },
])("$name becomes $slug", ({ name, slug }) => {
  expect(slugOf(name)).toBe(slug);
});

test("names in other scripts stay apart", () => {
  expect(slugOf("Правда")).not.toBe(slugOf("Вісник"));
});
