import type { ReactNode } from "react";

/** The name of the paper, on every page; what a page offers stands at its other end. */
export function Masthead({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="border-t-[3px] border-ink">
      <div className="page">
        <div className="flex min-h-14 items-center justify-between gap-4 border-b border-hairline py-2">
          <a
            href="/"
            className="inline-flex min-h-6 items-center font-serif text-[1.3rem] leading-none font-medium tracking-[-0.01em] no-underline"
          >
            Datelines
          </a>
          {children}
        </div>
      </div>
    </header>
  );
}
