import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Room between the margins of A4 and of Letter, px: a sheet is laid out without asking scripts again. */
const SHEET_PX = 690;

/** Width of an element, px, kept up to date; `undefined` on the server and until it is measured. On paper that of a sheet. */
export function useWidth(ref: RefObject<Element | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { width: measured } = element.getBoundingClientRect();
      if (measured > 0) setWidth(Math.round(measured));
    };
    // At once: the sheet is drawn when this returns.
    const fitSheet = () => flushSync(() => setWidth((now = SHEET_PX) => Math.min(now, SHEET_PX)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("beforeprint", fitSheet);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", fitSheet);
      window.removeEventListener("afterprint", measure);
    };
  }, [ref]);
  return width;
}
