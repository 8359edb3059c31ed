"use client";

import { type FormEvent, useRef } from "react";

/**
 * Where an article is pasted. Its fields have no names and the form no address:
 * even submitted before any script runs, it sends nothing.
 */
export function ArticleForm({
  busy,
  onRead,
  onStop,
}: {
  readonly busy: boolean;
  /** `published` is a day, YYYY-MM-DD, or empty. */
  readonly onRead: (text: string, published: string) => void;
  readonly onStop: () => void;
}) {
  const text = useRef<HTMLTextAreaElement>(null);
  const published = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    onRead(text.current?.value ?? "", published.current?.value ?? "");
  }

  return (
    <form
      onSubmit={submit}
      aria-label="An article of your own"
      className="needs-script mt-6 grid grid-cols-[minmax(0,1fr)] gap-4"
    >
      <label className="grid gap-1.5">
        <span className="text-[0.9375rem] font-semibold">Text of the article</span>
        {/* Left to the browser: a megabyte in React's hands would be compared at every key. */}
        <textarea
          ref={text}
          rows={10}
          spellCheck={false}
          className="w-full resize-y rounded-[2px] border border-muted bg-paper p-3 font-serif text-[1.0625rem] leading-[1.45]"
        />
      </label>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          <span className="text-[0.9375rem] font-semibold">Day of publication</span>
          <input
            ref={published}
            type="date"
            aria-describedby="published-hint"
            className="control w-44 max-w-full"
          />
        </label>
        <button type="submit" className="control">
          Read it
        </button>
        {busy && (
          <button type="button" className="control" onClick={onStop}>
            Stop
          </button>
        )}
      </div>
      <p id="published-hint" className="measure text-[0.875rem] text-muted">
        The day may stay empty: it is then inferred from the text where that can be done, and you are told.
      </p>
    </form>
  );
}
