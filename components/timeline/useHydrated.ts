import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the component is drawn by the browser alone: false on the server, and in the first drawing over its page. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
