import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { textScale, USUAL_TEXT_PX } from "@/lib/timeline/text-scale";

/** Room between the margins of A4 and of Letter, px: a sheet is laid out without asking scripts again. */
const SHEET_PX = 690;

/** What a drawing has to fit into. */
export interface Room {
  /** Of the element on the screen, px. */
  readonly widthPx: number;
  /** So many times larger than usual the drawing is shown, see lib/timeline/text-scale.ts. */
  readonly scale: number;
}

function roomOf(widthPx: number): Room {
  // No size of text without a style sheet.
  const textPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT_PX;
  return { widthPx, scale: textScale(textPx, widthPx) };
}

/**
 * The room that an element has, kept up to date; `undefined` on the server and until it is measured. On paper that of a
 * sheet. The element holds something whose height follows the size of text, so that a change of that is heard of too.
 */
export function useRoom(ref: RefObject<Element | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const fitTo = (widthPx: number) => {
      const next = roomOf(widthPx);
      setRoom((now) => (now?.widthPx === next.widthPx && now.scale === next.scale ? now : next));
    };
    const widthOf = () => Math.round(element.getBoundingClientRect().width);
    const measure = () => {
      const measured = widthOf();
      if (measured > 0) fitTo(measured);
    };
    // At once: the sheet is drawn when this returns.
    const fitSheet = () => flushSync(() => fitTo(Math.min(widthOf() || SHEET_PX, SHEET_PX)));
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
  return room;
}
