// What a column of a CSV file is. The file, its two kinds of metadata and the readme all go by it.
// Columns are never renamed or reordered; new ones come last: people's scripts rely on them.

export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly about: string;
  /** Text where nothing is said. */
  readonly type?: "day" | "whole" | "yes-no" | "address";
  /** Never empty. */
  readonly required?: true;
  /** Written by people, so it may begin like a formula. */
  readonly free?: true;
  /** Several values, joined by `LIST_SEPARATOR`. */
  readonly list?: true;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  /** @param origin "https://host", put before the paths of links; empty, links are paths. */
  readonly value: (row: Row, origin: string) => Cell;
}

export const LIST_SEPARATOR = "; ";

/** Names in one cell. A semicolon inside a name would read as the end of it, and becomes a comma. */
export function joinNames(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name.replaceAll(";", ",")).join(LIST_SEPARATOR);
}

/** Ids in one cell, for a column that runs parallel to one of names. */
export function joinIds(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join(LIST_SEPARATOR);
}
