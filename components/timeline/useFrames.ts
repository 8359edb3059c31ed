// Draws at most once a frame, however many events a gesture sends meanwhile.

import { useEffect, useMemo } from "react";

export interface Frames {
  /** Draws in the next frame. */
  readonly soon: () => void;
  /** Draws at once. */
  readonly now: () => void;
}

/** Frames of a drawing; `draw` has to stay the same function, and returns whether it wants another frame. */
export function useFrames(draw: () => boolean): Frames {
  const frames = useMemo(() => {
    let asked = 0;
    const now = () => {
      cancelAnimationFrame(asked);
      asked = 0;
      if (draw()) soon();
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
