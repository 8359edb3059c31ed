"use client";

import type { ReactNode } from "react";

/** One thing to tick. `count` is how many events it would show with the other filters as they are. */
export interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly sign?: ReactNode;
}

/** A list of boxes to tick, as a plain form field that also works at once. Those beyond `visibleCount` are folded. */
export function FacetGroup({
  legend,
  name,
  options,
  chosen,
  visibleCount,
  onChange,
}: {
  readonly legend: string;
  /** Parameter in the URL. */
  readonly name: string;
  /** The most telling first. */
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly visibleCount: number;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  if (options.length === 0) return null;
  const first = options.slice(0, visibleCount);
  const folded = options.slice(visibleCount);
  const foldedChosen = folded.some((option) => chosen.includes(option.id));
  const box = (option: FacetOption) => (
    <FacetBox
      key={option.id}
      name={name}
      option={option}
      checked={chosen.includes(option.id)}
      onToggle={(checked) =>
        onChange(checked ? [...chosen, option.id] : chosen.filter((id) => id !== option.id))
      }
    />
  );
  return (
    <fieldset className="min-w-0">
      <legend className="kicker mb-1">{legend}</legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
        {first.map(box)}
        {folded.length > 0 && (
          <details open={foldedChosen || undefined} className="open:basis-full">
            <summary className="min-h-7 w-fit content-center text-[0.9375rem]">{folded.length} more</summary>
            <div className="flex flex-wrap gap-x-4 gap-y-0.5">{folded.map(box)}</div>
          </details>
        )}
      </div>
    </fieldset>
  );
}

function FacetBox({
  name,
  option,
  checked,
  onToggle,
}: {
  readonly name: string;
  readonly option: FacetOption;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
}) {
  const empty = option.count === 0 && !checked;
  return (
    <label
      className={`inline-flex min-h-7 cursor-pointer items-center gap-1.5 text-[0.9375rem] hover:text-accent ${empty ? "text-muted" : ""}`}
    >
      <input
        type="checkbox"
        name={name}
        value={option.id}
        checked={checked}
        onChange={(change) => onToggle(change.target.checked)}
      />
      {option.sign}
      <span>{option.name}</span>
      <span className="text-[0.8125rem] text-muted tabular-nums">{option.count}</span>
    </label>
  );
}
