// A pane before the chart while the wheel turns it: which of many marks passes under a still pointer is of no interest
// then, and a browser that asks at every step spends longer on the question than on the pane.

/** A pane, shown and taken away. */
export interface Glass {
  readonly show: () => void;
  readonly hide: () => void;
}

/**
 * @param pane An empty element that stands before the chart once it isn't `hidden`; one glass at a time.
 * @param onWheel Gets the wheel's further steps, which the chart behind doesn't hear.
 */
export function makeGlass(pane: HTMLElement, onWheel: (event: WheelEvent) => void): Glass {
  // On its way down to the pane: nobody else has any business with it.
  const turned = (event: WheelEvent) => {
    if (event.target === pane) onWheel(event);
  };
  const hide = () => {
    pane.hidden = true;
    removeEventListener("wheel", turned, true);
  };
  // Whoever presses before the wheel has come to rest means the mark behind.
  pane.onmousedown = (event) => {
    hide();
    const behind = document.elementFromPoint(event.clientX, event.clientY);
    behind?.dispatchEvent(new MouseEvent(event.type, event));
    const released = (up: MouseEvent) => {
      const { target } = up;
      if (target instanceof Element && target !== behind && target.contains(behind))
        behind?.dispatchEvent(new MouseEvent("click", up));
    };
    addEventListener("click", released, { capture: true, once: true });
  };
  return {
    show: () => {
      if (!pane.hidden) return;
      pane.hidden = false;
      addEventListener("wheel", turned, { capture: true, passive: false });
    },
    hide,
  };
}
