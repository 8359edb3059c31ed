"use client";

import { useEffect, useId, useRef, useState } from "react";

const PAUSE_MS = 250;

/**
 * Words to look for. What is typed shows at once; the filter follows after a pause.
 * The first change of a visit to the field is one step in the history, the others amend it.
 */
export function SearchField({
  text,
  maxLength,
  onSearch,
  onEnter,
}: {
  readonly text: string;
  readonly maxLength: number;
  readonly onSearch: (text: string, act: "discrete" | "drag") => void;
  /** The reader is done with typing: leads to what was found, which also puts a phone's keyboard away. */
  readonly onEnter: () => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(text);
  const amends = useRef(false);

  // The URL changed by itself (back, clear): show what it says, and drop what was about to be sent.
  useEffect(() => {
    if (text === sent.current) return;
    clearTimeout(timer.current);
    sent.current = text;
    setTyped(text);
  }, [text]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function send(value: string) {
    clearTimeout(timer.current);
    const trimmed = value.trim();
    if (trimmed === sent.current) return;
    sent.current = trimmed;
    onSearch(trimmed, amends.current ? "drag" : "discrete");
    amends.current = true;
  }

  return (
    <div className="filter-search">
      <label htmlFor={id} className="kicker mb-1 block">
        Search
      </label>
      <input
        id={id}
        type="search"
        name="q"
        value={typed}
        maxLength={maxLength}
        autoComplete="off"
        enterKeyHint="search"
        placeholder="A place, a name or a word"
        className="search-input h-10 w-full rounded-[2px] border border-ink bg-paper pe-2.5 text-[1.0625rem] placeholder:text-muted"
        onChange={(change) => {
          const { value } = change.target;
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => send(value), PAUSE_MS);
        }}
        onBlur={() => {
          send(typed);
          amends.current = false;
        }}
        onKeyDown={(key) => {
          if (key.key !== "Enter") return;
          key.preventDefault();
          send(typed);
          if (typed.trim() !== "") onEnter();
        }}
      />
    </div>
  );
}
