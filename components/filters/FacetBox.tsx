"use client";

import type { ReactNode } from "react";
import { grouped } from "../ui/grouped";

/** One thing to tick. `count` is how many events it would show with the other filters as they are. */
export interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly sign?: ReactNode;
}

/** A box to tick, with its count. */
export function FacetBox({
  name,
  option,
  checked,
  onToggle,
}: {
  /** Parameter in the URL. */
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
      <span className="inline-block first-letter:uppercase">{option.name}</span>
      <span className="text-[0.8125rem] text-muted tabular-nums">{grouped(option.count)}</span>
    </label>
  );
}
