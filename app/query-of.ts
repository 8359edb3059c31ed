// Next hands a page its parameters as an object; the readers in lib/url take what the address bar holds.

/** The query as text, without "?": repeated parameters stay repeated. */
export function queryOf(params: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}
