"use client";

import { memo, useEffect, useMemo, useState } from "react";
import type { StoryEvent } from "@/lib/events/types";
import type { TimeExpression } from "@/lib/temporal/types";
import { MarkedText } from "../ui/MarkedText";
import { cutText, type TextPiece } from "./cut-text";

/** Pieces drawn at first, and more for each press of the button: a long text is never drawn all at once. */
const SHOWN_AT_FIRST = 40;
const SHOWN_MORE = 200;

/** Id of the piece that holds an offset, for links. */
export function pieceId(start: number): string {
  return `text-${start}`;
}

/** The whole text with every expression marked, explained, and joined to what it dates. */
export function MarkedArticle({
  text,
  times,
  events,
  target,
}: {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  /** Absent while they are being worked out. */
  readonly events: readonly StoryEvent[] | undefined;
  /** Offset to bring into view; a new object brings it there again. */
  readonly target: { readonly offset: number } | undefined;
}) {
  const pieces = useMemo(() => cutText(text, times), [text, times]);
  const dated = useMemo(() => eventsByPlace(events ?? []), [events]);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const wanted = target ? pieces.findIndex(({ end }) => target.offset < end) : -1;
  const count = Math.max(shown, wanted + 1);

  useEffect(() => {
    const piece = pieces[wanted];
    if (!target || !piece) return;
    const element = document.getElementById(pieceId(piece.start));
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  }, [target, wanted, pieces]);

  return (
    <>
      <ol className="mt-4">
        {pieces.slice(0, count).map((piece) => (
          <Piece key={piece.start} text={text} piece={piece} dated={dated} />
        ))}
      </ol>
      {count < pieces.length && (
        <p className="border-t border-hairline pt-4">
          <button type="button" className="control" onClick={() => setShown(count + SHOWN_MORE)}>
            Show more of the text
          </button>{" "}
          <span className="text-[0.875rem] text-muted">
            {count} of {pieces.length} paragraphs are shown; all were read.
          </span>
        </p>
      )}
    </>
  );
}

const Piece = memo(function Piece({
  text,
  piece: { start, end, times },
  dated,
}: {
  readonly text: string;
  readonly piece: TextPiece;
  readonly dated: ReadonlyMap<number, readonly string[]>;
}) {
  return (
    <li
      id={pieceId(start)}
      tabIndex={-1}
      className="grid gap-x-10 gap-y-2 border-t border-hairline py-3.5 outline-none focus:bg-surface @4xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
    >
      <p className="measure font-serif text-[1.0625rem] leading-[1.5] break-words">
        <MarkedText
          text={text.slice(start, end)}
          marks={times.map((time) => ({ start: time.start - start, end: time.end - start }))}
        />
      </p>
      {times.length > 0 && (
        <ul className="grid content-start gap-2 text-[0.875rem] leading-snug">
          {times.map((time) => (
            <li key={time.start}>
              <span className={time.edtf ? undefined : "text-muted"}>{time.explanation}</span>
              {dated.get(time.start)?.map((headline) => (
                <span key={headline} className="block text-muted">
                  dates: {headline}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

/** Headlines by the offset of the expression that dates them. */
function eventsByPlace(events: readonly StoryEvent[]): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>();
  for (const { expressionStart, headline } of events.flatMap(({ mentions }) => mentions)) {
    const headlines = places.get(expressionStart) ?? [];
    if (!headlines.includes(headline)) places.set(expressionStart, [...headlines, headline]);
  }
  return places;
}
