// Words and hints that come and go by themselves.

import { useEffect, useRef, useState } from "react";

const HINT_MS = 1600;

/** Shows a hint for a moment. */
export function useHint(): [boolean, () => void] {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = () => {
    clearTimeout(timer.current);
    setShown(true);
    timer.current = setTimeout(() => setShown(false), HINT_MS);
  };
  return [shown, show];
}

const SETTLED_MS = 500;

/** The text once it has stood still, and nothing at first: a screen reader hears changes, not every step of them. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
