import { type MouseEvent, useEffect, useRef } from "react";

/** Two taps that follow each other more quickly zoom, ms. */
const DOUBLE_TAP_MS = 250;

/** Puts off what a finger's tap does until no second tap can follow. A mouse and a key act at once. */
export function useSingleTap() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    run: ({ nativeEvent }: MouseEvent, act: () => void) => {
      const isTouch = "pointerType" in nativeEvent && nativeEvent.pointerType === "touch";
      if (isTouch) timer.current = setTimeout(act, DOUBLE_TAP_MS);
      else act();
    },
    cancel: () => clearTimeout(timer.current),
  };
}
