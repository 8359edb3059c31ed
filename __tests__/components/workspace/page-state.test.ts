import {
  knownOf,
  pageHref,
  readPageState,
  timeless,
  withEvent,
  withFilter,
  withWindow,
} from "@/components/workspace/page-state";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { OPENING_VIEW } from "@/lib/url/view-query";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);
const read = (query: string) => readPageState(query, knownOf(story));

describe("readPageState", () => {
  test("opens with the story's window and no filter", () => {
    const { filter, window, problems } = read("");
    expect(filter).toEqual({ actors: [], outlets: [], kinds: [], text: "" });
    expect(window).toEqual(story.opening);
    expect(problems).toEqual([]);
  });

  test("takes the period for the window and for the filter", () => {
    const { filter, window } = read("from=2024-06-05&to=2024-06-08&outlet=wire");
    expect(window).toEqual({ from: "2024-06-05", to: "2024-06-08" });
    const wire = { actors: [], outlets: ["wire"], kinds: [], text: "" };
    expect(filter).toEqual({ ...wire, from: "2024-06-05", to: "2024-06-08" });
    expect(timeless(filter)).toEqual(wire);
  });

  test("completes a window that has one end", () => {
    expect(read("from=2024-06-05").window).toEqual({ from: "2024-06-05", to: "2024-06-12" });
    expect(read("to=2024-06-05").window).toEqual({ from: "2019-01-01", to: "2024-06-05" });
    expect(read("from=2030-01-01").window).toEqual({ from: "2030-01-01", to: "2030-01-31" });
    expect(read("to=1990-01-31").window).toEqual({ from: "1990-01-01", to: "1990-01-31" });
  });

  test("keeps the good, and reports each bad value once", () => {
    const { filter, view, window, problems } = read("from=2024-06-31&outlet=wire~nobody&event=none");
    expect(filter.outlets).toEqual(["wire"]);
    expect(view.event).toBeUndefined();
    expect(window).toEqual(story.opening);
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["from", "outlet", "event"]);
  });
});

describe("pageHref", () => {
  test.each(["/", "/?actor=ada-norling~harbour-board&from=2024-06-05&to=2024-06-08", "/?q=strike%20vote"])(
    "gives %s back",
    (href) => {
      expect(pageHref(read(href.split("?")[1] ?? ""))).toBe(href);
    },
  );
});

describe("withFilter", () => {
  test("makes the filter's period the window, and goes to the first page", () => {
    const { view, filter } = read("from=2024-06-05&view=table&page=4");
    const next = withFilter(view, { ...timeless(filter), to: "2024-06-08" });
    expect(pageHref(next)).toBe("/?to=2024-06-08&view=table");
  });
});

describe("withWindow", () => {
  test("leaves the opening window out of the address", () => {
    const { view } = read("from=2024-06-05&to=2024-06-08");
    expect(withWindow(view, story.opening, story.opening)).toEqual(OPENING_VIEW);
  });
});

describe("withEvent", () => {
  test("opens and closes", () => {
    const { view } = read("");
    const open = withEvent(view, "d0611-norling-speaks");
    expect(open.event).toBe("d0611-norling-speaks");
    expect(withEvent(open, undefined)).toEqual(view);
  });
});
