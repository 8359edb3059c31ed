// Moves a view to another over a moment: about a fixed point where it zooms, evenly where it only moves.

import type { View } from "@/lib/timeline/types";

/** Spans whose lengths differ by less than this part are taken for alike. */
const ALIKE = 0.1;

/** The view at a part of the way, 0 to 1. */
export function between(from: View, to: View, part: number): View {
  const [fromDays, toDays] = [from.endDay - from.startDay, to.endDay - to.startDay];
  const days = fromDays * (toDays / fromDays) ** part;
  const zooms = Math.abs(toDays / fromDays - 1) > ALIKE;
  // While the length changes, the start follows it in proportion: one day then keeps its place.
  const moved = zooms ? (days - fromDays) / (toDays - fromDays) : part;
  const startDay = from.startDay + (to.startDay - from.startDay) * moved;
  return { startDay, endDay: startDay + days };
}

function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

/** Shows views on the way, one a frame, and the last one exactly; the returned function stops it where it is. */
export function fly(from: View, to: View, ms: number, show: (view: View) => void): () => void {
  const started = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    const part = Math.min(1, Math.max(0, (now - started) / ms));
    if (part < 1) frame = requestAnimationFrame(step);
    show(part < 1 ? between(from, to, eased(part)) : to);
  });
  return () => cancelAnimationFrame(frame);
}
