import { movedPage } from "@/lib/cli/moved-page";

test("leads on without a script", () => {
  const html = movedPage("/events/b");
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/events/b">');
  expect(html).toContain('<a href="/events/b">');
});

test("lets no address out of its attribute", () => {
  expect(movedPage(`/"><script>alert(1)</script>`)).not.toContain("<script>");
});
