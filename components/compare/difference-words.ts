// On which dates outlets differ, in one sentence: "Outlets differ: 11 April 2025 in Wire; 12–13 April 2025 in Gazette."

import { describeDate } from "@/lib/base/date-words";
import type { GivenDate } from "@/lib/events/compare";

/** `nameOf` is `undefined` for outlets that are not compared; a date that only such outlets give is said to be theirs. */
export function differenceWords(
  dates: readonly GivenDate[],
  nameOf: (outletId: string) => string | undefined,
): string {
  const parts = dates.map(({ edtf, outlets }) => {
    const names = outlets.flatMap((id) => nameOf(id) ?? []);
    return `${describeDate(edtf)} in ${names.length > 0 ? joinWithAnd(names) : "outlets not shown here"}`;
  });
  return `Outlets differ: ${parts.join("; ")}.`;
}

function joinWithAnd(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
