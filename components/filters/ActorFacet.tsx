"use client";

import { useId, useState } from "react";
import { matchNames, type Named } from "@/lib/actors/match-names";
import type { FacetOption } from "./FacetBox";
import { FacetGroup } from "./FacetGroup";

const MAX_FOUND = 40;

/**
 * Who takes part: the most prominent at once, the others folded, and a field that finds anybody by any name.
 * Typing narrows the boxes and says how many are left; Enter ticks the only one, Escape shows all again.
 */
export function ActorFacet({
  options,
  chosen,
  visibleCount,
  onChange,
}: {
  readonly options: readonly (FacetOption & Named)[];
  readonly chosen: readonly string[];
  readonly visibleCount: number;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState("");
  const searching = typed.trim() !== "";
  const found = searching ? matchNames(options, typed) : options;
  const others = options.filter((option) => chosen.includes(option.id) && !found.includes(option));
  const finder = options.length > visibleCount && (
    <NameField
      typed={typed}
      found={searching ? found.length : undefined}
      onType={setTyped}
      onEnter={() => {
        const [only, ...more] = found;
        if (only && more.length === 0 && !chosen.includes(only.id)) onChange([...chosen, only.id]);
      }}
    />
  );
  return (
    <FacetGroup
      legend="Who takes part"
      name="actor"
      options={searching ? [...others, ...found.slice(0, MAX_FOUND)] : options}
      chosen={chosen}
      visibleCount={searching ? MAX_FOUND + others.length : visibleCount}
      finder={finder}
      onChange={onChange}
    />
  );
}

function NameField({
  typed,
  found,
  onType,
  onEnter,
}: {
  readonly typed: string;
  /** How many have such a name; absent while nothing is typed. */
  readonly found: number | undefined;
  readonly onType: (typed: string) => void;
  readonly onEnter: () => void;
}) {
  const id = useId();
  return (
    <span className="needs-script inline-flex flex-wrap items-center gap-x-2">
      <label htmlFor={id} className="sr-only">
        Find who takes part, by any name
      </label>
      <input
        id={id}
        type="search"
        value={typed}
        autoComplete="off"
        maxLength={100}
        placeholder="Find a name"
        aria-describedby={`${id}count`}
        className="h-7 w-[9.5rem] rounded-[2px] border border-muted bg-paper px-2 text-[0.9375rem] placeholder:text-muted"
        onChange={(change) => onType(change.target.value)}
        onKeyDown={(key) => {
          if (key.key === "Enter") {
            key.preventDefault(); // the form is not to be sent
            onEnter();
          }
          if (key.key === "Escape") {
            key.preventDefault();
            onType("");
          }
        }}
      />
      <span id={`${id}count`} role="status" className="text-[0.875rem] text-muted">
        {found === undefined ? "" : countWords(found)}
      </span>
    </span>
  );
}

function countWords(found: number): string {
  if (found === 0) return "Nobody of that name";
  return found === 1 ? "One has that name" : `${found} have such a name`;
}
