import { useEffect } from "react";
import { heightMessages } from "@/lib/embed/messages";

/** Tells the page around the embed its height: at first, and whenever it changes, once a frame at the most. */
export function useHeightMessages(): void {
  useEffect(() => {
    if (window.parent === window) return;
    const root = document.body;
    // As the host wrote it: the steps taken inside amend the address, and would lose what the host put there.
    const { href, search, hash } = window.location;
    let told = 0;
    let frame = 0;
    const tell = () => {
      frame = 0;
      // The body's own height: the document's is never less than the frame's, and could not shrink.
      const height = Math.ceil(root.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      for (const message of heightMessages(height, { href, search, hash }))
        window.parent.postMessage(message, "*");
    };
    const observer = new ResizeObserver(() => {
      frame ||= requestAnimationFrame(tell);
    });
    observer.observe(root);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
}
