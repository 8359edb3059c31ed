// Level of detail: which marks become one at this zoom.
//
// Input   centres of marks, ascending, and the least distance between two that can be told apart
// Output  runs of neighbours; a short run is stacked as single marks, a longer one becomes a counted crowd
// Knows   distances and counts only. Not dates, not React, not which part is on the screen

/** Neighbours from index `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Groups neighbouring marks that are closer than the gap.
 * Depends on distances alone, so panning never regroups marks; only zooming does.
 *
 * @param centres Ascending, in any unit.
 * @param minGap Least distance from a run's first mark to the next run's, same unit.
 */
export function clusterRuns(centres: ArrayLike<number>, minGap: number): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let i = 1; i <= centres.length; i++) {
    // From the run's first mark: from its last, a chain of close marks would become one.
    const apart = i === centres.length || (centres[i] ?? 0) - (centres[first] ?? 0) >= minGap;
    if (!apart) continue;
    runs.push({ first, last: i - 1 });
    first = i;
  }
  return centres.length === 0 ? [] : runs;
}
