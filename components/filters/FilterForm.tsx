"use client";

import { useId, useState } from "react";
import type { Named } from "@/lib/actors/match-names";
import type { EventFilter } from "@/lib/events/filter";
import { EVENT_KINDS } from "@/lib/events/types";
import { kindId } from "@/lib/url/event-query";
import { MAX_TEXT_LENGTH } from "@/lib/url/parameters";
import { useSite } from "../ui/SiteProvider";
import { ActorFacet } from "./ActorFacet";
import type { FacetOption } from "./FacetBox";
import { FacetGroup } from "./FacetGroup";
import { SHOWN_ID } from "./FilterStatus";
import { hasPeriod } from "./filter-sentence";
import { PeriodFields } from "./PeriodFields";
import { SearchField } from "./SearchField";
import "./filters.css";

const VISIBLE_OUTLETS = 12;

/** What can be chosen, with the number of events that each would show. */
export interface FilterChoices {
  readonly actors: readonly (FacetOption & Named)[];
  readonly outlets: readonly FacetOption[];
  readonly kinds: readonly FacetOption[];
}

/** Which events to show. A plain form where no scripts run; with them every change acts at once. */
export function FilterForm({
  filter,
  choices,
  visibleActors,
  kept,
  onFilter,
}: {
  readonly filter: EventFilter;
  readonly choices: FilterChoices;
  /** How many actors are shown without unfolding the rest. */
  readonly visibleActors: number;
  /** Parameters of the view that a submitted form has to carry along. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly onFilter: (filter: EventFilter, act: "discrete" | "drag") => void;
}) {
  const moreId = useId();
  const { isCopy } = useSite();
  const inUse = filter.actors.length + filter.outlets.length + filter.kinds.length > 0 || hasPeriod(filter);
  // On a narrow screen search and chart come first: the rest is folded, where a script can unfold it.
  const [unfolded, setUnfolded] = useState(false);
  return (
    <form
      method="get"
      action={`/#${SHOWN_ID}`}
      aria-label="Filter the events"
      className="filter-form screen-only"
      onSubmit={(submit) => submit.preventDefault()}
    >
      <SearchField
        text={filter.text}
        maxLength={MAX_TEXT_LENGTH}
        onSearch={(text, act) => onFilter({ ...filter, text }, act)}
        onEnter={() => document.getElementById(SHOWN_ID)?.focus()}
      />
      <a href={`#${SHOWN_ID}`} className="skip-filters control">
        Skip the other filters
      </a>
      <div className="unfold">
        <button
          type="button"
          className="text-control text-[0.9375rem]"
          aria-expanded={unfolded}
          aria-controls={moreId}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? "Fewer filters" : "Filter by outlet, name, kind or day"}
        </button>
        {inUse && !unfolded && <span className="text-[0.875rem] text-muted"> · in use</span>}
      </div>
      <div id={moreId} className="foldable" data-unfolded={unfolded || undefined}>
        <PeriodFields
          period={filter}
          onPeriod={({ from, to }) => onFilter({ ...filter, from, to }, "discrete")}
        />
        <div className="filter-facets">
          <FacetGroup
            legend="Reported by"
            name="outlet"
            options={choices.outlets}
            chosen={filter.outlets}
            visibleCount={VISIBLE_OUTLETS}
            onChange={(outlets) => onFilter({ ...filter, outlets }, "discrete")}
          />
          <ActorFacet
            options={choices.actors}
            chosen={filter.actors}
            visibleCount={visibleActors}
            onChange={(actors) => onFilter({ ...filter, actors }, "discrete")}
          />
          <FacetGroup
            legend="What happened"
            name="kind"
            options={choices.kinds}
            chosen={filter.kinds.map(kindId)}
            visibleCount={EVENT_KINDS.length}
            onChange={(ids) =>
              onFilter(
                { ...filter, kinds: EVENT_KINDS.filter((kind) => ids.includes(kindId(kind))) },
                "discrete",
              )
            }
          />
        </div>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <noscript>
          {isCopy ? (
            <p>Filters and the other views need scripts here: these pages are plain files.</p>
          ) : (
            <button type="submit" className="control">
              Show these events
            </button>
          )}
        </noscript>
      </div>
    </form>
  );
}
