import type { ReactNode } from "react";

/** Something the reader has to know about what is, or is not, shown. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className="border-s-4 border-accent bg-surface px-4 py-2.5 text-[0.9375rem]">
      {children}
    </div>
  );
}
