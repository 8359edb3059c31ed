import { describeDate } from "@/lib/base/date-words";
import type { Source } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { webAddress } from "@/lib/url/web-address";
import { OutletMark } from "../ui/OutletMark";

/** Articles as a list: who published each and when, its title, and the way to every date in it. */
export function Articles({
  sources,
  outlets,
}: {
  readonly sources: readonly Source[];
  readonly outlets: readonly OutletStyle[];
}) {
  const styles = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  return (
    <ul className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-10 break-words @2xl:grid-cols-2">
      {sources.map((source) => (
        <Article key={source.id} source={source} outlet={styles.get(source.outlet.id)} />
      ))}
    </ul>
  );
}

function Article({ source, outlet }: { readonly source: Source; readonly outlet: OutletStyle | undefined }) {
  const url = webAddress(source.url);
  return (
    <li className="border-t border-hairline py-3">
      <p className="flex flex-wrap items-center gap-x-2 text-[0.875rem]">
        {outlet && <OutletMark letter={outlet.letter} colour={outlet.colour} />}
        <span className="font-semibold">{source.outlet.name}</span>
        <span className="text-muted">{describeDate(source.published)}</span>
      </p>
      <p className="mt-1 font-serif text-[1.0625rem] leading-snug">
        {url ? (
          <a href={url} rel="noopener">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </p>
      <p className="mt-1 text-[0.875rem] text-muted">
        <a href={`/sources/${encodeURIComponent(source.id)}`} className="inline-block min-h-6">
          Every date in it
        </a>
        {source.publishedBasis === "inferred" && " · its day of publication is inferred from the text"}
      </p>
    </li>
  );
}
