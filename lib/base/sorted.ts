// Places in sorted numbers.
//
// Input   numbers, ascending
// Output  positions among them
// Knows   nothing of what the numbers mean

/** Position of the first number that is not less than `value`, between `from` and `to` (exclusive). */
export function lowerBound(
  sorted: ArrayLike<number>,
  value: number,
  from = 0,
  to: number = sorted.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same, looking close to `from` first: cheap where the answer is near. */
export function boundAfter(sorted: ArrayLike<number>, value: number, from: number): number {
  let step = 8;
  let low = from;
  let high = Math.min(sorted.length, from + step);
  while (high < sorted.length && (sorted[high - 1] ?? 0) < value) {
    low = high;
    step *= 4;
    high = Math.min(sorted.length, high + step);
  }
  return lowerBound(sorted, value, low, high);
}
