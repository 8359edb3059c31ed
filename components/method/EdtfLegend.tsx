import { describeDate } from "@/lib/base/date-words";

const FORMS: readonly { readonly edtf: string; readonly says: string }[] = [
  { edtf: "2025-04-11", says: "a day" },
  { edtf: "2025-04", says: "a month" },
  { edtf: "2014", says: "a year" },
  { edtf: "2022-23", says: "a season: 21 is spring, 22 summer, 23 autumn, 24 winter" },
  { edtf: "199X", says: "a decade" },
  { edtf: "2025-04-12/2025-04-13", says: "from one day to another, both included" },
  { edtf: "2025-02/..", says: "begun then; the end is open, or not said" },
  { edtf: "../2022-04", says: "over by then; the beginning is not said" },
  { edtf: "2019~", says: "about then" },
];

/** The short form of dates in the downloads, with what each says. */
export function EdtfLegend() {
  return (
    <table className="mt-4 w-full max-w-[46rem] text-[0.9375rem] [overflow-wrap:anywhere]">
      <thead>
        <tr className="border-b border-ink text-left">
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            Written
          </th>
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            In words
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            Is
          </th>
        </tr>
      </thead>
      <tbody>
        {FORMS.map(({ edtf, says }) => (
          <tr key={edtf} className="border-b border-hairline align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              <code className="text-[0.9em] break-all">{edtf}</code>
            </th>
            <td className="py-1.5 pr-4">{describeDate(edtf)}</td>
            <td className="py-1.5">{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
