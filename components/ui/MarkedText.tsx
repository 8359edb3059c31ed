/** A stretch of text with one part of it marked. `start` and `end` are UTF-16 units of `text`. */
export function MarkedText({
  text,
  start,
  end,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}) {
  // Offsets that lie outside the text mark nothing rather than the wrong words.
  if (start < 0 || end > text.length || start >= end) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
