"use client";

import type { MouseEvent, ReactNode } from "react";

const LOOKS = {
  text: "inline-block min-h-6",
  chip: "chip",
  /** One of several ways to see the same; the present one stands out. */
  tab: "tab",
} as const;

/** A link that works without scripts and, where they run, acts in place. Opening it in a new tab still does. */
export function PlainLink({
  href,
  onFollow,
  title,
  label,
  current,
  look = "text",
  children,
}: {
  readonly href: string;
  /** Absent where the link is to be followed. */
  readonly onFollow?: () => void;
  readonly title?: string;
  /** The spoken name, where the words alone do not say what happens. */
  readonly label?: string;
  readonly current?: boolean | "page";
  readonly look?: keyof typeof LOOKS;
  readonly children: ReactNode;
}) {
  function follow(click: MouseEvent) {
    if (!onFollow) return;
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button !== 0) return;
    click.preventDefault();
    onFollow();
  }
  return (
    <a
      href={href}
      title={title}
      aria-label={label}
      aria-current={current === true ? "true" : current || undefined}
      className={LOOKS[look]}
      onClick={follow}
    >
      {children}
    </a>
  );
}
