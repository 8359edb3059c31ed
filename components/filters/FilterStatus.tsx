"use client";

import { useRef } from "react";
import { PlainLink } from "../ui/PlainLink";

/** Of the sentence that says what is shown. */
export const SHOWN_ID = "shown";

/** One condition, and the address without it. */
export interface RemovableChip {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly onRemove: () => void;
}

/** What the filter leaves, in words; each condition can be dropped by itself, and all at once. */
export function FilterStatus({
  sentence,
  quiet,
  chips,
  clearHref,
  onClear,
}: {
  readonly sentence: string;
  /** The chart has just moved and speaks for itself: the sentence changes without being read out. */
  readonly quiet: boolean;
  readonly chips: readonly RemovableChip[];
  readonly clearHref: string;
  readonly onClear: () => void;
}) {
  const status = useRef<HTMLParagraphElement>(null);
  // The chip that was followed goes away: the focus would be lost with it.
  const remove = (act: () => void) => () => {
    act();
    status.current?.focus();
  };
  return (
    <div className="mt-3 min-w-0">
      <p
        ref={status}
        id={SHOWN_ID}
        tabIndex={-1}
        role="status"
        aria-live={quiet ? "off" : "polite"}
        className="min-h-7 font-serif text-[1.1875rem] leading-snug font-medium break-words outline-none"
      >
        {sentence}
      </p>
      {chips.length > 0 && (
        <div className="screen-only mt-1 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[0.9375rem]">
          <ul className="contents" aria-label="Conditions in force">
            {chips.map(({ key, label, href, onRemove }) => (
              <li key={key} className="max-w-full">
                <PlainLink
                  href={href}
                  onFollow={remove(onRemove)}
                  label={`Drop the condition ${label}`}
                  look="chip"
                >
                  <span className="truncate">{label}</span>
                  <span aria-hidden="true">×</span>
                </PlainLink>
              </li>
            ))}
          </ul>
          <PlainLink href={clearHref} onFollow={remove(onClear)}>
            Show all events
          </PlainLink>
        </div>
      )}
    </div>
  );
}
