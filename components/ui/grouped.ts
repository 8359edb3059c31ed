// Whole numbers as English news prints them: "20,000".

const FORMAT = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

export function grouped(count: number): string {
  return FORMAT.format(count);
}
