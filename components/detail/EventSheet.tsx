"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";

/**
 * A modal sheet over the page: the rest of it can be neither reached nor read out while it is open.
 * Escape, the close link within and a touch beside it all close it; the browser gives the focus back.
 */
export function EventSheet({
  titleId,
  onClose,
  children,
}: {
  readonly titleId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const dialog = sheet.current;
    if (!dialog) return;
    dialog.showModal();
    document.getElementById(titleId)?.focus(); // not the first link, which leads away from what was opened
    const cancel = (event: Event) => {
      event.preventDefault(); // the address decides whether it is open
      close.current();
    };
    const touch = (event: MouseEvent) => {
      if (event.target === dialog) close.current();
    };
    dialog.addEventListener("cancel", cancel);
    dialog.addEventListener("click", touch);
    return () => {
      dialog.removeEventListener("cancel", cancel);
      dialog.removeEventListener("click", touch);
      dialog.close();
    };
  }, [titleId]);

  return (
    <dialog ref={sheet} className="event-sheet" aria-labelledby={titleId}>
      <div className="event-sheet-body">{children}</div>
    </dialog>
  );
}
