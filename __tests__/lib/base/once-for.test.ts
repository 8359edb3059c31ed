import { onceFor } from "@/lib/base/once-for";

test("makes a value once for each owner and key, and nothing made is made too", () => {
  const once = onceFor<object, string | undefined>();
  const [one, other] = [{}, {}];
  const make = jest.fn(() => "made");
  expect([once(one, "a", make), once(one, "a", make)]).toEqual(["made", "made"]);
  expect(make).toHaveBeenCalledTimes(1);
  once(one, "b", make);
  once(other, "a", make);
  expect(make).toHaveBeenCalledTimes(3);
  const nothing = jest.fn(() => undefined);
  expect([once(one, "none", nothing), once(one, "none", nothing)]).toEqual([undefined, undefined]);
  expect(nothing).toHaveBeenCalledTimes(1);
});
