"use client";

import { type MouseEvent, type ReactNode, useState } from "react";
import type { EventFilter } from "@/lib/events/filter";
import { fileReference } from "@/lib/exports/story-label";
import { writeEventQuery } from "@/lib/url/event-query";
import { useSite } from "../ui/SiteProvider";
import { isMadeFile, type MadeFile } from "./made-files";

/** A link to a file of the events that pass a filter. Where no server writes it, the browser does. */
export function FileLink({
  name,
  filter,
  shown = false,
  className = "inline-block min-h-6",
  children,
}: {
  /** "events.csv". */
  readonly name: string;
  readonly filter: EventFilter;
  /** The browser may show the file instead of keeping it. */
  readonly shown?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { isCopy } = useSite();
  const [failed, setFailed] = useState(false);
  const query = writeEventQuery(filter);
  const made = isCopy && query !== "" && isMadeFile(name) ? name : undefined;

  async function make(click: MouseEvent, file: MadeFile) {
    click.preventDefault();
    try {
      const { makeFile } = await import("./file-of-copy");
      saveFile(await makeFile(file, filter, window.location.origin), file);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <a
        href={`/${fileReference(name, isCopy ? "" : query)}`}
        download={shown && !made ? undefined : (made ?? true)}
        className={className}
        onClick={made && ((click) => void make(click, made))}
      >
        {children}
      </a>
      {isCopy && query !== "" && !made && ", of the whole story"}
      {failed && <span role="status"> It could not be made. Try again. </span>}
    </>
  );
}

function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
