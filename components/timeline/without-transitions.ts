// Stands in the bundles for d3-transition and d3-interpolate, of which d3-zoom needs two functions for flights of its own:
// the chart flies by itself (fly.ts), and transitions of colours and attributes would be ten kilobytes of unused script.

/** There are no transitions to interrupt. */
export function interrupt(): void {}

/** There are no flights of D3's to interpolate. */
export function interpolateZoom(): never {
  throw new Error("the chart flies by itself, see fly.ts");
}
