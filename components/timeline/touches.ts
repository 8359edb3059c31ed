// What D3's zoom leaves undone with fingers: swipes that belong to the page, and touches whose mark has gone.
// Each function listens on the chart and returns what stops it.

/**
 * Leaves vertical swipes to the page: D3 would stop the browser from scrolling at the first move of any finger.
 * Once a finger has moved sideways, or a second one is down, D3 has the gesture.
 */
export function yieldVerticalSwipes(node: Element): () => void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let course: "open" | "across" | "down" = "open";
  const began = (event: Event) => {
    const { touches } = event as TouchEvent;
    start = touches.length === 1 && touches[0] ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
    course = touches.length > 1 ? "across" : "open";
  };
  const moved = (event: Event) => {
    const touch = (event as TouchEvent).touches[0];
    if (course === "open" && start && touch) {
      const across = Math.abs(touch.clientX - start.x);
      const down = Math.abs(touch.clientY - start.y);
      if (Math.max(across, down) > 4) course = across >= down ? "across" : "down";
    }
    if (course !== "across") event.stopImmediatePropagation();
  };
  node.addEventListener("touchstart", began, { capture: true, passive: true });
  node.addEventListener("touchmove", moved, { capture: true });
  return () => {
    node.removeEventListener("touchstart", began, { capture: true });
    node.removeEventListener("touchmove", moved, { capture: true });
  };
}

const TOUCHES = ["touchmove", "touchend", "touchcancel"] as const;

/**
 * Hands on touches whose mark has gone: a finger's events go to the element it came down on, even when that has
 * left the drawing, and would then never reach it.
 */
export function forwardOrphanedTouches(node: Element): () => void {
  const forward = (event: Event) => {
    const { type, touches, targetTouches, changedTouches } = event as TouchEvent;
    if (event.target instanceof Node && node.contains(event.target)) return;
    node.dispatchEvent(
      new TouchEvent(type, {
        touches: [...touches],
        targetTouches: [...targetTouches],
        changedTouches: [...changedTouches],
        cancelable: true,
      }),
    );
    event.preventDefault();
  };
  const began = ({ target }: Event) => {
    if (target && target !== node) for (const type of TOUCHES) target.addEventListener(type, forward);
  };
  node.addEventListener("touchstart", began, { capture: true, passive: true });
  return () => node.removeEventListener("touchstart", began, { capture: true });
}
