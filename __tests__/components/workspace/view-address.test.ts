import { askedView, viewAddress } from "@/components/workspace/view-address";
import { NO_FILTER } from "@/lib/events/filter";

const SPAN = { from: "2020-01-01", to: "2020-12-31" };

test.each([
  { from: "2020-06-01", to: "2020-06-10", asked: { from: "2020-05-27", to: "2020-06-15" }, widthPx: 2880 },
  { from: "2020-01-01", to: "2020-01-10", asked: { from: "2020-01-01", to: "2020-01-15" }, widthPx: 2160 },
  { from: "2020-01-01", to: "2020-12-31", asked: SPAN, widthPx: 1440 },
  { from: "2019-01-01", to: "2021-12-31", asked: { from: "2019-01-01", to: "2021-12-31" }, widthPx: 1440 },
])("for $from to $to asks a little more, never beyond the story", ({ from, to, asked, widthPx }) => {
  expect(askedView({ from, to }, SPAN)).toEqual({ window: asked, widthPx });
});

test("the address has the filter, the window and the width", () => {
  const filter = { ...NO_FILTER, outlets: ["gazette"], from: "1999-01-01" };
  expect(viewAddress(filter, askedView(SPAN, SPAN))).toBe(
    "/events.json?outlet=gazette&from=2020-01-01&to=2020-12-31&width=1440",
  );
});
