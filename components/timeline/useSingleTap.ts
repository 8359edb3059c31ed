import { type MouseEvent, type TouchEvent, useEffect, useRef } from "react";

/** What one tap does waits as long for a second, ms. */
const WAIT_MS = 250;
/** Two taps that follow each other more quickly zoom, ms: D3's own measure. */
const DOUBLE_TAP_MS = 500;

/** Puts off what a finger's tap does until no second one follows, which zooms instead. A mouse and a key act at once. */
export function useSingleTap() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const began = useRef(Number.NEGATIVE_INFINITY);
  const isSecond = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onTouchStart: ({ timeStamp }: TouchEvent) => {
      clearTimeout(timer.current);
      isSecond.current = timeStamp - began.current < DOUBLE_TAP_MS;
      began.current = timeStamp;
    },
    run: ({ nativeEvent }: MouseEvent, act: () => void) => {
      const isTouch = "pointerType" in nativeEvent && nativeEvent.pointerType === "touch";
      if (!isTouch) act();
      // By the second tap another mark may lie under the finger: it is not meant.
      else if (!isSecond.current) timer.current = setTimeout(act, WAIT_MS);
    },
  };
}
