"use client";

import { useEffect, useState } from "react";

type Outcome = "idle" | "copied" | "failed";

const CONFIRMATION_MS = 4000;

/** Copies a text and says so; where no clipboard can be had it says that too, and the reader copies by hand. */
export function CopyButton({
  text,
  label,
  onFail,
}: {
  readonly text: string;
  readonly label: string;
  /** Called where copying is not allowed, to select the text for the reader. */
  readonly onFail?: () => void;
}) {
  const [outcome, setOutcome] = useState<Outcome>("idle");

  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // No clipboard: an insecure page, a frame without the permission, or a reader who said no.
      onFail?.();
      setOutcome("failed");
    }
  }

  return (
    <span className="needs-script inline-flex flex-wrap items-center gap-x-3">
      <button type="button" className="control" onClick={copy}>
        {label}
      </button>
      <span role="status" className="text-[0.875rem] text-muted">
        {outcome === "copied" && "Copied"}
        {outcome === "failed" && "Not allowed here: copy it by hand"}
      </span>
    </span>
  );
}
