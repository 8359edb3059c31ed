"use client";

import { type ReactNode, useId } from "react";
import type { Theme } from "@/lib/embed/embed-options";
import type { ShareChoices } from "@/lib/embed/share-choices";
import { PlainLink } from "../ui/PlainLink";

const WIDTHS_PX = [undefined, 720, 480, 320] as const;
const HEIGHTS_PX = [undefined, 690, 480, 320] as const;
const THEME_NAMES: readonly (readonly [Theme, string])[] = [
  ["auto", "as the reader’s system"],
  ["light", "light"],
  ["dark", "dark"],
];

/** Width, height and colours of the embed: each choice a link that works without scripts too. */
export function EmbedChoices({
  choices,
  hrefOf,
  onChoose,
}: {
  readonly choices: ShareChoices;
  readonly hrefOf: (choices: ShareChoices) => string;
  readonly onChoose: (choices: ShareChoices) => void;
}) {
  const choice = (label: string, next: ShareChoices, current: boolean) => (
    <li key={label}>
      <PlainLink href={hrefOf(next)} onFollow={() => onChoose(next)} current={current} look="tab">
        {label}
      </PlainLink>
    </li>
  );
  const { maxWidthPx: _width, ...anyWidth } = choices;
  const { heightPx: _height, ...anyHeight } = choices;
  return (
    <div className="share-choices">
      <Choice name="Width">
        {withOwn(WIDTHS_PX, choices.maxWidthPx).map((px) =>
          choice(
            px === undefined ? "that of the column" : `at most ${px} px`,
            px === undefined ? anyWidth : { ...choices, maxWidthPx: px },
            choices.maxWidthPx === px,
          ),
        )}
      </Choice>
      <Choice name="Height">
        {withOwn(HEIGHTS_PX, choices.heightPx).map((px) =>
          choice(
            px === undefined ? "what it needs" : `at most ${px} px`,
            px === undefined ? anyHeight : { ...choices, heightPx: px },
            choices.heightPx === px,
          ),
        )}
      </Choice>
      <Choice name="Colours">
        {THEME_NAMES.map(([theme, label]) => choice(label, { ...choices, theme }, choices.theme === theme))}
      </Choice>
    </div>
  );
}

function Choice({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className="share-choice">
      <h3 id={id} className="kicker">
        {name}
      </h3>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

/** The sizes offered, and the one that the address asks for. */
function withOwn(sizes: readonly (number | undefined)[], own: number | undefined) {
  return sizes.includes(own) ? sizes : [...sizes, own];
}
