"use client";

import { useEffect, useId, useRef, useState } from "react";
import { type IsoDay, parseIsoDay } from "@/lib/base/calendar";

const PAUSE_MS = 700;
/** A year that is being typed passes through 0002, 0020 and 0202. */
const FIRST_TYPED_YEAR = "1000";

export interface Period {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** First and last day of what is shown. Follows what is typed after a pause, at once on Enter or on leaving. */
export function PeriodFields({
  period,
  onPeriod,
}: {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState({ from: period.from ?? "", to: period.to ?? "" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The window was moved, or the reader went back: show what the address says. End by end, so that a day that is
  // being typed outlives the other one's being sent.
  useEffect(() => setTyped((now) => ({ ...now, from: period.from ?? "" })), [period.from]);
  useEffect(() => setTyped((now) => ({ ...now, to: period.to ?? "" })), [period.to]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const backwards = typed.from !== "" && typed.to !== "" && typed.from > typed.to;

  function send({ from, to }: typeof typed) {
    clearTimeout(timer.current);
    if (from !== "" && to !== "" && from > to) return;
    if (from === (period.from ?? "") && to === (period.to ?? "")) return;
    onPeriod({ ...(parseIsoDay(from) && { from }), ...(parseIsoDay(to) && { to }) });
  }

  function change(next: typeof typed) {
    setTyped(next);
    clearTimeout(timer.current);
    const typing = [next.from, next.to].some((day) => day !== "" && day < FIRST_TYPED_YEAR);
    if (!typing) timer.current = setTimeout(() => send(next), PAUSE_MS);
  }

  const field = (end: "from" | "to", label: string) => (
    <span className="grid gap-1">
      <label htmlFor={`${id}${end}`} className="kicker">
        {label}
      </label>
      <input
        id={`${id}${end}`}
        type="date"
        name={end}
        value={typed[end]}
        max="9999-12-31"
        aria-invalid={backwards || undefined}
        aria-describedby={backwards ? `${id}wrong` : undefined}
        className="h-10 w-[9.5rem] rounded-[2px] border border-muted bg-paper px-2 text-[0.9375rem]"
        onChange={(event) => change({ ...typed, [end]: event.target.value })}
        onBlur={() => send(typed)}
        onKeyDown={(key) => {
          if (key.key !== "Enter") return;
          key.preventDefault();
          send(typed);
        }}
      />
    </span>
  );

  return (
    <div>
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        {field("from", "First day")}
        {field("to", "Last day")}
      </div>
      <p id={`${id}wrong`} role="alert" className="text-[0.875rem] text-accent">
        {backwards && "The first day is after the last."}
      </p>
    </div>
  );
}
