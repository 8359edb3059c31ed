import type { EventFilter } from "@/lib/events/filter";
import { CopyField } from "./CopyField";
import { FileLink } from "./FileLink";

export interface SharedFile {
  /** "events.csv". */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** "20 rows". */
  readonly size: string;
}

/** The files of the view, each with what it holds. */
export function FileList({
  filter,
  files,
}: {
  readonly filter: EventFilter;
  readonly files: readonly SharedFile[];
}) {
  return (
    <ul className="mt-4 grid gap-x-10 gap-y-4 @xl:grid-cols-2">
      {files.map(({ name, title, about, size }) => (
        <li key={name}>
          <FileLink name={name} filter={filter} className="inline-block min-h-6 font-semibold">
            {title}
          </FileLink>{" "}
          <span className="text-muted tabular-nums">{size}</span>
          <p className="text-[0.9375rem] text-muted">{about}</p>
        </li>
      ))}
    </ul>
  );
}

/** Lines that load the files into a program. */
export function ReadyLines({
  lines,
}: {
  readonly lines: readonly { readonly id: string; readonly program: string; readonly code: string }[];
}) {
  return (
    <div className="grid gap-x-10 @2xl:grid-cols-2">
      {lines.map(({ id, program, code }) => (
        <CopyField
          key={id}
          label={program}
          text={code}
          rows={code.split("\n").length + 1}
          copyLabel={`Copy for ${program}`}
        />
      ))}
    </div>
  );
}
