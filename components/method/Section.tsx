import type { ReactNode } from "react";

/** A part of the page with its heading; its name is the end of a link to it. */
export function Section({
  name,
  title,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={name} aria-labelledby={`${name}-title`} className="mt-14 scroll-mt-4">
      <h2 id={`${name}-title`} className="font-serif text-[1.625rem] leading-tight font-medium text-balance">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A paragraph for reading. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <p className="measure mt-3 font-serif text-[1.125rem] leading-[1.5] text-pretty">{children}</p>;
}
