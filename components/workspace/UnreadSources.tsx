import { explain, type Problem } from "@/lib/base/problems";
import { Notice } from "../ui/Notice";

/** More reasons than these are folded: readers came for the story. */
const MAX_OPEN = 3;

/** Says which sources are missing from the page, and why; also where a source was read in spite of a fault. */
export function UnreadSources({
  problems,
  readCount,
  sourceCount,
}: {
  readonly problems: readonly Problem[];
  readonly readCount: number;
  /** All sources, read or not. */
  readonly sourceCount: number;
}) {
  if (problems.length === 0) return null;
  const unread = sourceCount - readCount;
  return (
    <Notice>
      <details open={problems.length <= MAX_OPEN}>
        <summary className="min-h-6">
          {unread > 0
            ? `${unread} of ${sourceCount} ${sourceCount === 1 ? "source" : "sources"} could not be read`
            : "Some of the story’s data could not be used"}
        </summary>
        <ul className="mt-2 grid gap-1.5 break-words">
          {[...new Set(problems.map(explain))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
