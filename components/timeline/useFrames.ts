// Draws at most once a frame, however many events a gesture sends meanwhile.

import { useEffect, useMemo } from "react";

export interface Frames {
  /** Draws in the next frame. */
  readonly soon: () => void;
  /** Draws at once. */
  readonly now: () => void;
}

/** Frames of a drawing; `draw` has to stay the same function. */
export function useFrames(draw: () => void): Frames {
  const frames = useMemo(() => {
    let asked = 0;
    const now = () => {
      cancelAnimationFrame(asked);
      asked = 0;
      draw();
    };
    const soon = () => {
      if (asked === 0) asked = requestAnimationFrame(now);
    };
    const stop = () => {
      cancelAnimationFrame(asked);
      asked = 0;
    };
    return { soon, now, stop };
  }, [draw]);
  useEffect(() => frames.stop, [frames]);
  return frames;
}
