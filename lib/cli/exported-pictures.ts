// Pictures of a view are asked for with a query, which no plain server reads: each gets a file and a name of its own.

import { createHash } from "node:crypto";

/** A picture that a page names. */
export interface ExportedPicture {
  /** Path and query that the app answers. */
  readonly address: string;
  /** Path of its file, from the root of the site. */
  readonly path: string;
}

/** As in attributes, where "&" is "&amp;", and as in the framework's scripts, where it is an escape. */
const PICTURE = /\/timeline\.(png|svg)\?((?:[^"'\\<>\s]|\\u0026){1,2000})/g;

/** The page with every picture of a view under its own name, and those pictures. */
export function withPictureFiles(html: string): {
  readonly html: string;
  readonly pictures: readonly ExportedPicture[];
} {
  const pictures = new Map<string, ExportedPicture>();
  const renamed = html.replace(PICTURE, (_, type: string, written: string) => {
    const query = written.replaceAll("&amp;", "&").replaceAll("\\u0026", "&");
    const name = createHash("sha256").update(query).digest("hex").slice(0, 16);
    const picture = { address: `/timeline.${type}?${query}`, path: `/pictures/${name}.${type}` };
    pictures.set(picture.path, picture);
    return picture.path;
  });
  return { html: renamed, pictures: [...pictures.values()] };
}
