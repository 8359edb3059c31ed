"use client";

import { useId, useRef } from "react";
import { CopyButton } from "../ui/CopyButton";

/** A text to take along: selected when it is reached, copied by its button. */
export function CopyField({
  label,
  text,
  rows,
  copyLabel,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly copyLabel: string;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="mt-4">
      <label htmlFor={id} className="kicker mb-1 block">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        className="mb-2 block w-full resize-none rounded-[2px] border border-muted bg-surface p-2 font-mono text-[0.8125rem] leading-normal break-all"
        onFocus={(focus) => focus.currentTarget.select()}
      />
      <CopyButton text={text} label={copyLabel} onFail={() => field.current?.select()} />
    </div>
  );
}
