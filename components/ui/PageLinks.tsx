import { grouped } from "./grouped";
import { PlainLink } from "./PlainLink";

/** "20 events", "Events 101 to 200 of 4,213". */
export function pageScope(start: number, count: number, total: number): string {
  if (count === total) return total === 1 ? "One event" : `${grouped(total)} events`;
  const last = start + count;
  return `Events ${grouped(start + 1)} to ${grouped(last)} of ${grouped(total)}`;
}

/** The way to the other pages of a long table or list; nothing where there is one page. */
export function PageLinks({
  of = "the table",
  page,
  pages,
  hrefOfPage,
  onPage,
}: {
  /** What is in pages, for those who hear it. */
  readonly of?: string;
  readonly page: number;
  readonly pages: number;
  readonly hrefOfPage: (page: number) => string;
  /** Absent where the links are to be followed. */
  readonly onPage?: (page: number) => void;
}) {
  if (pages < 2) return null;
  const link = (target: number, label: string) =>
    target < 1 || target > pages ? (
      <span className="text-muted">{label}</span>
    ) : (
      <PlainLink href={hrefOfPage(target)} {...(onPage && { onFollow: () => onPage(target) })}>
        {label}
      </PlainLink>
    );
  return (
    <nav aria-label={`Pages of ${of}`} className="screen-only mt-3 flex flex-wrap gap-x-5 text-[0.9375rem]">
      {link(page === 1 ? 0 : 1, "First")}
      {link(page - 1, "Previous page")}
      <span className="tabular-nums">
        Page {grouped(page)} of {grouped(pages)}
      </span>
      {link(page + 1, "Next page")}
      {link(page === pages ? 0 : pages, "Last")}
    </nav>
  );
}
