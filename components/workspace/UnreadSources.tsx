import { explain, type Problem } from "@/lib/base/problems";
import { Notice } from "../ui/Notice";

/** Says which sources are missing from the page, and why. Nothing where all were read. */
export function UnreadSources({
  problems,
  sourceCount,
}: {
  readonly problems: readonly Problem[];
  /** All sources, read or not. */
  readonly sourceCount: number;
}) {
  if (problems.length === 0) return null;
  const unread = problems.length;
  return (
    <Notice>
      <details>
        <summary className="min-h-6">
          {unread} of {sourceCount} {sourceCount === 1 ? "source" : "sources"} could not be read
        </summary>
        <ul className="mt-2 grid gap-1.5 break-words">
          {problems.map((problem) => (
            <li key={explain(problem)}>{explain(problem)}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
