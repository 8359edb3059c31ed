/** An outlet's sign: its colour and, so that nothing rests on colour alone, its letter. Said by the name beside it. */
export function OutletMark({ letter, colour }: { readonly letter: string; readonly colour: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-grid size-[1.35rem] shrink-0 place-items-center rounded-full border-2 font-sans text-[0.75rem] leading-none font-semibold text-ink"
      style={{ borderColor: colour, background: `color-mix(in srgb, ${colour} 20%, var(--paper))` }}
    >
      {letter}
    </span>
  );
}
