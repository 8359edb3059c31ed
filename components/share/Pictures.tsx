import type { ShareChoices } from "@/lib/embed/share-choices";
import { CARD_PICTURE, type PictureQuery } from "@/lib/url/picture-query";
import { chosenPicture, pictureTheme } from "./shared-view";

export interface PictureSizes {
  /** What the picture shows, in words. */
  readonly alt: string;
  /** For an article, in an embed's place, and for a narrow column. */
  readonly wide: PictureSize;
  readonly usual: PictureSize;
  readonly narrow: PictureSize;
}

/** As high as its parts need at that width, CSS px. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Offer {
  readonly name: string;
  readonly about: string;
  readonly kind: "svg" | "png";
  readonly asked: Omit<PictureQuery, "theme">;
}

/** The view as pictures, each in both schemes. */
export function Pictures({
  query,
  choices,
  sizes,
}: {
  /** The page's own state, without "?". */
  readonly query: string;
  readonly choices: ShareChoices;
  readonly sizes: PictureSizes;
}) {
  const { wide, narrow, alt } = sizes;
  const theme = pictureTheme(choices);
  return (
    <section aria-labelledby="share-pictures" className="mt-12">
      <h2 id="share-pictures" className="share-heading">
        Pictures
      </h2>
      <p className="measure mt-2 text-muted">
        For print, newsletters and wherever no frame fits. Title, legend and sources are in the picture.
      </p>
      <picture key={theme}>
        <source
          media="(width < 40rem)"
          srcSet={chosenPicture("svg", query, choices, { widthPx: narrow.widthPx, scale: 1, theme })}
          width={narrow.widthPx}
          height={narrow.heightPx}
        />
        <img
          src={chosenPicture("svg", query, choices, { widthPx: wide.widthPx, scale: 1, theme })}
          alt={alt}
          width={wide.widthPx}
          height={wide.heightPx}
          loading="lazy"
          className="share-picture"
        />
      </picture>
      <ul className="mt-4 grid gap-x-10 gap-y-4 @xl:grid-cols-2">
        {offersOf(sizes).map((offer) => (
          <OfferedPicture key={offer.name} offer={offer} query={query} choices={choices} />
        ))}
      </ul>
      <p className="measure mt-4 text-[0.9375rem] text-muted">
        Other sizes and another title: <code>width</code>, <code>height</code>, <code>scale</code> and{" "}
        <code>title</code> in the picture’s address.
      </p>
    </section>
  );
}

function OfferedPicture({
  offer: { name, about, kind, asked },
  query,
  choices,
}: {
  readonly offer: Offer;
  readonly query: string;
  readonly choices: ShareChoices;
}) {
  return (
    <li>
      <span className="mr-2 font-semibold">{name}</span>
      {(["light", "dark"] as const).map((theme) => (
        <a
          key={theme}
          href={chosenPicture(kind, query, choices, { ...asked, theme })}
          download={`timeline-${asked.widthPx * asked.scale}-${theme}.${kind}`}
          aria-label={`${name}, ${theme}`}
          className="mr-3 inline-block min-h-6"
        >
          {theme}
        </a>
      ))}
      <p className="text-[0.9375rem] text-muted">{about}</p>
    </li>
  );
}

function offersOf({ wide, narrow }: PictureSizes): readonly Offer[] {
  const png = (about: string, size: PictureSize, scale: 1 | 2): Offer => ({
    name: `PNG, ${size.widthPx * scale} × ${size.heightPx * scale} pixels`,
    about,
    kind: "png",
    asked: { widthPx: size.widthPx, scale },
  });
  const svg = { widthPx: wide.widthPx, scale: 1 } as const;
  return [
    { name: "SVG", about: "Sharp in any size; words are outlines.", kind: "svg", asked: svg },
    png("For articles.", wide, 1),
    png("For print and sharp screens.", wide, 2),
    png("For narrow columns and phones.", narrow, 2),
    {
      name: `PNG, ${CARD_PICTURE.widthPx * CARD_PICTURE.scale} × ${CARD_PICTURE.heightPx * CARD_PICTURE.scale} pixels`,
      about: "For posts on social sites: large words, the size that cards are cut to.",
      kind: "png",
      asked: CARD_PICTURE,
    },
  ];
}
