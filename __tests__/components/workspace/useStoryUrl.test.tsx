import { act, renderHook } from "@testing-library/react";
import { useStoryUrl } from "@/components/workspace/useStoryUrl";

beforeEach(() => {
  window.history.replaceState(null, "", "/?q=start");
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

function renderUrl() {
  return renderHook(() => useStoryUrl("q=start")).result;
}

describe("useStoryUrl", () => {
  test("makes a discrete act a step of the history", () => {
    const url = renderUrl();
    const before = window.history.length;
    act(() => url.current.go("/?q=next", "discrete"));
    expect(url.current.query).toBe("q=next");
    expect(window.location.search).toBe("?q=next");
    expect(window.history.length).toBe(before + 1);
  });

  test("makes no step where nothing changes", () => {
    const url = renderUrl();
    const before = window.history.length;
    act(() => url.current.go("/?q=start", "discrete"));
    expect(window.history.length).toBe(before);
  });

  test("shows a drag at once and writes only where it comes to rest", () => {
    const url = renderUrl();
    const before = window.history.length;
    const written = jest.spyOn(window.history, "replaceState");
    for (const day of ["05", "06", "07"]) act(() => url.current.go(`/?from=2024-06-${day}`, "drag"));
    expect(url.current.query).toBe("from=2024-06-07");
    expect(window.location.search).toBe("?q=start");
    act(() => jest.advanceTimersByTime(400));
    expect(window.location.search).toBe("?from=2024-06-07");
    expect(written).toHaveBeenCalledTimes(1);
    expect(window.history.length).toBe(before);
    written.mockRestore();
  });

  test("follows the reader back", () => {
    const url = renderUrl();
    act(() => url.current.go("/?q=next", "discrete"));
    act(() => {
      window.history.replaceState(null, "", "/?q=start"); // what the browser does before it tells
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(url.current.query).toBe("q=start");
  });

  test("starts from the address where that is ahead of the page", () => {
    window.history.replaceState(null, "", "/?q=later");
    expect(renderUrl().current.query).toBe("q=later");
  });
});
