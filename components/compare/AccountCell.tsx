import { describeDate } from "@/lib/base/date-words";
import type { Edtf } from "@/lib/base/edtf";
import { type OutletAccount, stanceOf } from "@/lib/events/compare";
import { expressionRange } from "@/lib/events/expression-range";
import type { Mention } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { MarkedText } from "../ui/MarkedText";
import { OutletMark } from "../ui/OutletMark";

/** What one outlet says of one event, or that it is silent. */
export function AccountCell({
  account,
  outlet,
  ownEdtf,
}: {
  readonly account: OutletAccount | undefined;
  readonly outlet: OutletStyle;
  /** The event's own date. */
  readonly ownEdtf: Edtf;
}) {
  return (
    <td data-silent={!account || undefined} data-differs={account?.stance === "other" || undefined}>
      {/* Shown where the rows are cards and the column's head is out of sight. */}
      <span className="cell-outlet" aria-hidden="true">
        <OutletMark letter={outlet.letter} colour={outlet.colour} />
        {outlet.name}
      </span>
      {account ? (
        <Sayings mentions={account.mentions} ownEdtf={ownEdtf} />
      ) : (
        <span className="silent">Not reported</span>
      )}
    </td>
  );
}

/** The outlet's date in words and its sentence with the expression marked; further sentences are folded. */
export function Sayings({
  mentions: [first, ...more],
  ownEdtf,
}: {
  readonly mentions: readonly Mention[];
  /** The event's own date. */
  readonly ownEdtf: Edtf;
}) {
  return (
    <>
      {first && <Saying mention={first} ownEdtf={ownEdtf} />}
      {more.length > 0 && (
        <details className="more-sayings">
          <summary>{more.length === 1 ? "One more sentence" : `${more.length} more sentences`}</summary>
          {more.map((mention) => (
            <Saying key={mention.id} mention={mention} ownEdtf={ownEdtf} />
          ))}
        </details>
      )}
    </>
  );
}

function Saying({ mention, ownEdtf }: { readonly mention: Mention; readonly ownEdtf: Edtf }) {
  const differs = stanceOf(mention.edtf, ownEdtf) === "other";
  return (
    <div className="saying">
      <p className={differs ? "saying-date saying-date-differs" : "saying-date"}>
        {describeDate(mention.edtf)}
        {differs && <span className="differs-word">another date</span>}
      </p>
      <blockquote>
        <MarkedText text={mention.quote} marks={[expressionRange(mention)]} />
      </blockquote>
    </div>
  );
}
