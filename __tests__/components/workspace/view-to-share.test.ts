import { TWO_OUTLETS } from "@/__tests__/fixtures/two-outlets";
import { viewToShare } from "@/components/workspace/view-to-share";

test("says what the view shows, and where it is", () => {
  const shown = viewToShare(TWO_OUTLETS, "outlet=herald&dark=true&width=480");
  expect(shown.events.map(({ id }) => id)).toEqual(["b"]);
  expect(shown.href).toBe("/?outlet=herald");
  expect(shown.sentence).toBe("1 event reported by The Herald.");
  expect(shown.choices).toEqual({ theme: "dark", maxWidthPx: 480 });
  expect(shown.problems).toEqual([]);
});

test("leaves out what it cannot use, of the view and of the choices, and says so", () => {
  const shown = viewToShare(TWO_OUTLETS, "outlet=nobody&width=0&frozen=x");
  expect(shown.events).toHaveLength(2);
  expect(shown.choices).toEqual({ theme: "auto" });
  expect(shown.problems).toHaveLength(3);
});
