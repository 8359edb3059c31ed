/** The name of the paper and what it does, on every page. */
export function Masthead() {
  return (
    <header className="border-t-[3px] border-ink">
      <div className="page">
        <div className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hairline py-2">
          <a
            href="/"
            className="inline-flex min-h-6 items-center font-serif text-[1.3rem] leading-none font-medium tracking-[-0.01em] no-underline"
          >
            Datelines
          </a>
          <p className="text-end text-[0.875rem] text-balance leading-tight text-muted">
            Who reported what, and when
          </p>
        </div>
      </div>
    </header>
  );
}
