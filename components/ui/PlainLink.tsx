"use client";

import type { MouseEvent, ReactNode } from "react";

/** A link that works without scripts and, where they run, acts in place. Opening it in a new tab still does. */
export function PlainLink({
  href,
  onFollow,
  title,
  current,
  children,
}: {
  readonly href: string;
  readonly onFollow: () => void;
  readonly title?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  function follow(click: MouseEvent) {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button !== 0) return;
    click.preventDefault();
    onFollow();
  }
  return (
    <a
      href={href}
      title={title}
      aria-current={current ? "true" : undefined}
      className="inline-block min-h-6"
      onClick={follow}
    >
      {children}
    </a>
  );
}
