// A disc cut into equal segments, one for each outlet that reports the event.
//
// Input   how many segments, a radius in px
// Output  SVG path data about the origin, clockwise from twelve o'clock
// Knows   nothing of outlets or colours

function point(radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
}

function round(value: number): number {
  // Two decimals are finer than a screen; "+ 0" turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}

/** Path data of each segment; a single one is the whole disc. */
export function segmentPaths(count: number, radius: number): string[] {
  if (count <= 1) {
    const half = `a${radius},${radius} 0 1 1`;
    return [`M0,${-radius}${half} 0,${2 * radius}${half} 0,${-2 * radius}Z`];
  }
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i / count, (i + 1) / count];
    return `M0,0L${point(radius, from)}A${radius},${radius} 0 0 1 ${point(radius, to)}Z`;
  });
}
