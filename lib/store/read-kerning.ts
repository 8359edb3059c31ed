// Which letters of a font stand closer than their widths say: "To", "AV".
//
// Reads   a WOFF file's table of positions (OpenType GPOS, feature "kern", pairs of glyphs and of classes)
// Gives   a function of two glyphs; 0 for every pair of a font that says nothing
// Knows   horizontal pairs alone; our font reader does not follow a table's extensions, where these fonts keep them

import { inflateSync } from "node:zlib";

/** Units that the second glyph moves by; usually less than 0. */
export type Kerning = (left: number, right: number) => number;

const NONE: Kerning = () => 0;
const PAIRS = 2;
const EXTENSION = 9;
/** The first value's advance, as these fonts write it: two bytes for each pair. */
const ADVANCE_ONLY = 4;

/** Reads the pairs of a font; a font whose table is written otherwise has none. */
export function readKerning(woff: Uint8Array): Kerning {
  const table = tableOf(woff, "GPOS");
  if (!table) return NONE;
  const found = pairTables(table).flatMap((offset) => pairTable(table, offset) ?? []);
  if (found.length === 0) return NONE;
  return (left, right) => {
    // The first table that knows the pair decides.
    for (const pairs of found) {
      const units = pairs(left, right);
      if (units !== undefined) return units;
    }
    return 0;
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tableOf(woff: Uint8Array, wanted: string): DataView | undefined {
  const file = viewOf(woff);
  const count = file.getUint16(12);
  for (let i = 0; i < count; i++) {
    const at = 44 + i * 20;
    const tag = String.fromCharCode(...woff.subarray(at, at + 4));
    if (tag !== wanted) continue;
    const [offset, packed, whole] = [file.getUint32(at + 4), file.getUint32(at + 8), file.getUint32(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return viewOf(packed < whole ? inflateSync(bytes) : bytes);
  }
  return undefined;
}

/** Places of the tables of pairs, in the order in which they are asked. */
function pairTables(table: DataView): number[] {
  const lookups = table.getUint16(8);
  return kernLookups(table).flatMap((index) => {
    const lookup = lookups + table.getUint16(lookups + 2 + 2 * index);
    const type = table.getUint16(lookup);
    const count = table.getUint16(lookup + 4);
    return Array.from({ length: count }, (_, i) => lookup + table.getUint16(lookup + 6 + 2 * i)).flatMap(
      (offset) => {
        if (type === PAIRS) return [offset];
        const isPairs = type === EXTENSION && table.getUint16(offset + 2) === PAIRS;
        return isPairs ? [offset + table.getUint32(offset + 4)] : [];
      },
    );
  });
}

function kernLookups(table: DataView): readonly number[] {
  const features = table.getUint16(6);
  const found = new Set<number>();
  for (let i = 0; i < table.getUint16(features); i++) {
    const at = features + 2 + 6 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => table.getUint8(at + n)));
    if (tag !== "kern") continue;
    const feature = features + table.getUint16(at + 4);
    for (let n = 0; n < table.getUint16(feature + 2); n++) found.add(table.getUint16(feature + 4 + 2 * n));
  }
  return [...found].sort((a, b) => a - b);
}

type PairTable = (left: number, right: number) => number | undefined;

function pairTable(table: DataView, at: number): PairTable | undefined {
  const [format, first, second] = [at, at + 4, at + 6].map((place) => table.getUint16(place));
  if (first !== ADVANCE_ONLY || second !== 0) return undefined;
  const covered = coverage(table, at + table.getUint16(at + 2));
  return format === 1 ? pairsOfGlyphs(table, at, covered) : pairsOfClasses(table, at, covered);
}

function pairsOfGlyphs(table: DataView, at: number, covered: ReadonlyMap<number, number>): PairTable {
  return (left, right) => {
    const row = covered.get(left);
    if (row === undefined) return undefined;
    const pairs = at + table.getUint16(at + 10 + 2 * row);
    for (let i = 0; i < table.getUint16(pairs); i++)
      if (table.getUint16(pairs + 2 + 4 * i) === right) return table.getInt16(pairs + 4 + 4 * i);
    return undefined;
  };
}

function pairsOfClasses(table: DataView, at: number, covered: ReadonlyMap<number, number>): PairTable {
  const lefts = classes(table, at + table.getUint16(at + 8));
  const rights = classes(table, at + table.getUint16(at + 10));
  const rightCount = table.getUint16(at + 14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const cell = (lefts.get(left) ?? 0) * rightCount + (rights.get(right) ?? 0);
    return table.getInt16(at + 16 + 2 * cell);
  };
}

/** Glyphs in ranges of three numbers: first, last, and what belongs to them. */
function ranges(
  table: DataView,
  at: number,
  each: (glyph: number, value: number, first: number) => void,
): void {
  for (let i = 0; i < table.getUint16(at); i++) {
    const [first = 0, last = 0, value = 0] = [2, 4, 6].map((n) => table.getUint16(at + n + 6 * i));
    for (let glyph = first; glyph <= last; glyph++) each(glyph, value, first);
  }
}

function coverage(table: DataView, at: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  if (table.getUint16(at) === 2) {
    ranges(table, at + 2, (glyph, row, first) => rows.set(glyph, row + glyph - first));
    return rows;
  }
  for (let i = 0; i < table.getUint16(at + 2); i++) rows.set(table.getUint16(at + 4 + 2 * i), i);
  return rows;
}

function classes(table: DataView, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (table.getUint16(at) === 2) {
    ranges(table, at + 2, (glyph, value) => found.set(glyph, value));
    return found;
  }
  const first = table.getUint16(at + 2);
  for (let i = 0; i < table.getUint16(at + 4); i++) found.set(first + i, table.getUint16(at + 6 + 2 * i));
  return found;
}
