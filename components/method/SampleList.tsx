import { describeDayLong } from "@/lib/base/date-words";
import { readTimes } from "@/lib/temporal/read-times";
import { MarkedText } from "../ui/MarkedText";
import { Code } from "./LifeOfSentence";
import { SAMPLES, SAMPLES_PUBLISHED, type Sample } from "./samples";

/** Each kind of expression with sentences that are read as the page is drawn. */
export function SampleList() {
  return (
    <>
      <p className="mt-3 text-[0.9375rem] text-muted">
        Every sentence counts as published on {describeDayLong(SAMPLES_PUBLISHED)}.
      </p>
      <ul className="mt-4">
        {SAMPLES.map((sample) => (
          <Kind key={sample.kind} sample={sample} />
        ))}
      </ul>
    </>
  );
}

function Kind({ sample: { kind, note, sentences } }: { readonly sample: Sample }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-2 border-t border-hairline py-4 @2xl:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="text-[0.9375rem]">
        <h3 className="font-semibold">{kind}</h3>
        <p className="mt-1 text-[0.875rem] leading-snug text-muted">{note}</p>
      </div>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3.5 break-words">
        {sentences.map((sentence) => (
          <Sentence key={sentence} text={sentence} />
        ))}
      </ul>
    </li>
  );
}

function Sentence({ text }: { readonly text: string }) {
  const times = readTimes(text, { published: SAMPLES_PUBLISHED });
  return (
    <li>
      <p className="font-serif text-[1.125rem] leading-snug">
        <MarkedText text={text} marks={times} />
      </p>
      {times.length === 0 && <p className="text-[0.875rem] text-muted">Not read.</p>}
      {times.map(({ start, explanation, edtf }) => (
        <p key={start} className="mt-1 text-[0.875rem] leading-snug text-muted">
          {explanation}
          {edtf && (
            <>
              {": "}
              <Code>{edtf}</Code>
            </>
          )}
        </p>
      ))}
    </li>
  );
}
