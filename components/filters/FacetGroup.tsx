"use client";

import type { ReactNode } from "react";
import { FacetBox, type FacetOption } from "./FacetBox";

/** More boxes than these are not drawn at once: a finder leads to the others. */
const MAX_FOLDED = 60;

/** A list of boxes to tick, as a plain form field that also works at once. Those beyond `visibleCount` are folded. */
export function FacetGroup({
  legend,
  name,
  options,
  chosen,
  visibleCount,
  finder,
  onChange,
}: {
  readonly legend: string;
  /** Parameter in the URL. */
  readonly name: string;
  /** The most telling first. */
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly visibleCount: number;
  /** A field that narrows the list down. */
  readonly finder?: ReactNode;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  if (options.length === 0 && !finder) return null;
  const first = options.slice(0, visibleCount);
  const folded = shortened(options.slice(visibleCount), chosen);
  const foldedChosen = folded.some((option) => chosen.includes(option.id));
  const unseen = options.length - first.length - folded.length;
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
    <fieldset className="facet min-w-0">
      <legend className="facet-legend kicker">{legend}</legend>
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-0.5">
        {finder}
        {first.map(box)}
        {folded.length > 0 && (
          <details open={foldedChosen || undefined} className="open:basis-full">
            <summary className="min-h-7 w-fit content-center text-[0.9375rem]">
              {options.length - first.length} more
            </summary>
            <div className="flex flex-wrap gap-x-4 gap-y-0.5">{folded.map(box)}</div>
            {unseen > 0 && (
              <p className="needs-script text-[0.875rem] text-muted">
                And {unseen} who are in fewer events: find them by name.
              </p>
            )}
          </details>
        )}
      </div>
    </fieldset>
  );
}

/** The first of a long list, and those further down that are ticked. */
function shortened(options: readonly FacetOption[], chosen: readonly string[]): readonly FacetOption[] {
  return options.filter((option, i) => i < MAX_FOLDED || chosen.includes(option.id));
}
