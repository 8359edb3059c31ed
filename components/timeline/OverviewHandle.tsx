import type { KeyboardEvent } from "react";
import { describeDayLong, describeDays } from "@/lib/base/date-words";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { DayWindow, View } from "@/lib/timeline/types";
import { type Limits, MIN_DAYS } from "@/lib/timeline/zoom";

interface Props {
  readonly end: "start" | "end";
  /** Where it stands at first; the chart moves it. */
  readonly place: { readonly left: string };
  /** The page's window as a view, and as far as it may reach. */
  readonly view: View;
  readonly limits: Limits;
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
}

/** One end of the window: a slider that moves by days, weeks with Shift, months with Page keys. */
export function OverviewHandle({ end, place, view, limits, onWindowChange }: Props) {
  const shown = windowOf(view);
  const day = end === "start" ? shown.from : shown.to;
  const bounds = windowOf(limits);
  const value = viewOf({ from: day, to: day }).startDay;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event, Math.max(1, Math.round((view.endDay - view.startDay) / 30)));
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWindowChange(windowOf(stretched(viewOf(shown), end, step, limits)), "discrete");
  };
  return (
    <div
      className={`timeline-handle timeline-handle-${end}`}
      style={place}
      data-handle={end}
      role="slider"
      tabIndex={0}
      aria-label={end === "start" ? "First day shown" : "Last day shown"}
      aria-orientation="horizontal"
      aria-valuemin={viewOf(bounds).startDay}
      aria-valuemax={viewOf(bounds).endDay - 1}
      aria-valuenow={value}
      aria-valuetext={describeDayLong(day)}
      title={describeDays(shown.from, shown.to)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Days that a key moves a handle; `undefined` for other keys. */
function stepOf({ key, shiftKey }: KeyboardEvent, unit: number): number | undefined {
  const size = shiftKey ? 7 * unit : unit;
  if (key === "ArrowLeft" || key === "ArrowDown") return -size;
  if (key === "ArrowRight" || key === "ArrowUp") return size;
  if (key === "PageDown") return -30 * unit;
  if (key === "PageUp") return 30 * unit;
  if (key === "Home") return Number.NEGATIVE_INFINITY;
  return key === "End" ? Number.POSITIVE_INFINITY : undefined;
}

/** Moves one end of a view, keeping the other where it is and at least a day between them. */
export function stretched(view: View, end: "start" | "end", days: number, limits: Limits): View {
  if (end === "start") {
    const startDay = Math.max(limits.startDay, Math.min(view.startDay + days, view.endDay - MIN_DAYS));
    return { startDay, endDay: view.endDay };
  }
  const endDay = Math.min(limits.endDay, Math.max(view.endDay + days, view.startDay + MIN_DAYS));
  return { startDay: view.startDay, endDay };
}
