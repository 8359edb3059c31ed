"use client";

import { useId, useState } from "react";
import type { EventFilter } from "@/lib/events/filter";
import { MAX_TEXT_LENGTH } from "@/lib/url/parameters";
import { PlainLink } from "../ui/PlainLink";
import { FacetGroup, type FacetOption } from "./FacetGroup";
import { SearchField } from "./SearchField";

const VISIBLE_OUTLETS = 12;

/** Which events to show. A plain form where no scripts run; with them every change acts at once. */
export function FilterForm({
  filter,
  actors,
  outlets,
  visibleActors,
  kept,
  onFilter,
}: {
  readonly filter: EventFilter;
  readonly actors: readonly FacetOption[];
  readonly outlets: readonly FacetOption[];
  /** How many actors are shown without unfolding the rest. */
  readonly visibleActors: number;
  /** Parameters of the view that a submitted form has to carry along. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly onFilter: (filter: EventFilter, act: "discrete" | "drag") => void;
}) {
  const moreId = useId();
  // On a narrow screen the chart comes first: what is not in use is folded, where a script can unfold it.
  const [unfolded, setUnfolded] = useState(filter.actors.length > 0 || filter.text !== "");
  return (
    <form
      method="get"
      action="/"
      aria-label="Filter the events"
      className="screen-only grid gap-x-10 gap-y-3 border-y border-hairline py-3 sm:py-4 lg:grid-cols-[minmax(0,1fr)_17rem]"
      onSubmit={(submit) => submit.preventDefault()}
    >
      <div className="min-w-0 lg:col-span-2">
        <FacetGroup
          legend="Reported by"
          name="outlet"
          options={outlets}
          chosen={filter.outlets}
          visibleCount={VISIBLE_OUTLETS}
          onChange={(next) => onFilter({ ...filter, outlets: next }, "discrete")}
        />
      </div>
      <div className="unfold">
        <button
          type="button"
          className="text-control text-[0.9375rem]"
          aria-expanded={unfolded}
          aria-controls={moreId}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? "Fewer filters" : "Filter by name, or search"}
        </button>
      </div>
      <div id={moreId} className="foldable" data-unfolded={unfolded || undefined}>
        <FacetGroup
          legend="Who takes part"
          name="actor"
          options={actors}
          chosen={filter.actors}
          visibleCount={visibleActors}
          onChange={(next) => onFilter({ ...filter, actors: next }, "discrete")}
        />
        <div className="grid content-start gap-3">
          <SearchField
            text={filter.text}
            maxLength={MAX_TEXT_LENGTH}
            onSearch={(text, act) => onFilter({ ...filter, text }, act)}
          />
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <noscript>
            <button type="submit" className="control">
              Show these events
            </button>
          </noscript>
        </div>
      </div>
    </form>
  );
}

/** What the filter leaves, in words, and the way back to everything. */
export function FilterStatus({
  sentence,
  clearHref,
  onClear,
}: {
  readonly sentence: string;
  /** Absent where nothing is filtered. */
  readonly clearHref?: string;
  readonly onClear: () => void;
}) {
  return (
    <p className="flex min-h-7 flex-wrap items-baseline gap-x-4 text-[0.9375rem]">
      <span role="status" className="font-semibold">
        {sentence}
      </span>
      {clearHref !== undefined && (
        <span className="screen-only">
          <PlainLink href={clearHref} onFollow={onClear}>
            Show all events
          </PlainLink>
        </span>
      )}
    </p>
  );
}
