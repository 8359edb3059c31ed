import type { StoryEvent } from "@/lib/events/types";
import { fileCounts } from "@/lib/exports/file-counts";
import { OFFERED_FILES } from "@/lib/exports/offered-files";
import { readyLines } from "@/lib/exports/ready-lines";
import { writeEventQuery } from "@/lib/url/event-query";
import { FileList, ReadyLines } from "../share/FileList";
import { isMadeFile } from "../share/made-files";
import type { PictureSizes } from "../share/Pictures";
import { ShareBuilder } from "../share/ShareBuilder";
import { Notice } from "../ui/Notice";
import type { ViewToShare } from "./view-to-share";

/** Everything that the share page says of one view. */
export function ShareView({
  title,
  shown,
  origin,
  frozenOn,
  pictures,
  whole,
}: {
  /** Of the story. */
  readonly title: string;
  readonly shown: ViewToShare;
  /** "https://host", without a slash at its end. */
  readonly origin: string;
  /** The day since which the frozen story of the choices has stayed the same. */
  readonly frozenOn?: string;
  /** Given where a server draws them. */
  readonly pictures?: PictureSizes;
  /** Given where no server answers for the view: every event, which is what some files and all lines are of. */
  readonly whole?: readonly StoryEvent[];
}) {
  const counts = fileCounts(shown.events);
  const wholeCounts = whole ? fileCounts(whole) : counts;
  return (
    <main className="page">
      <p className="pt-6 text-[0.9375rem]">
        <a href={shown.href} className="inline-block min-h-6">
          Back to “{title}”
        </a>
      </p>
      <h1 className="mt-4 font-serif text-[clamp(2rem,5vw,3.25rem)] leading-[1.06] font-medium tracking-[-0.018em] text-balance">
        Share this view
      </h1>
      <p className="measure mt-3 font-serif text-[1.1875rem] leading-[1.45]">{shown.sentence}</p>
      {shown.problems.length > 0 && (
        <div className="mt-6">
          <Notice>
            {shown.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      <ShareBuilder
        view={{
          origin,
          query: shown.href.split("?")[1] ?? "",
          title,
          description: pictures?.alt ?? `Timeline “${title}”: ${shown.sentence}`,
          ...(pictures && { picture: pictures.usual }),
        }}
        {...(pictures && { pictures })}
        initialChoices={shown.choices}
        {...(frozenOn !== undefined && { frozenOn })}
      />
      <section aria-labelledby="share-files" className="mt-12">
        <h2 id="share-files" className="share-heading">
          The data
        </h2>
        <FileList
          filter={shown.filter}
          files={OFFERED_FILES.map(({ name, title, about }) => ({
            name,
            title,
            about,
            size: (isMadeFile(name) ? counts : wholeCounts)[name],
          }))}
        />
        {whole && (
          <p className="mt-6">
            A picture of the whole story:{" "}
            <a href="/timeline.svg" download className="inline-block min-h-6">
              SVG
            </a>
            ,{" "}
            <a href="/timeline.png" download className="inline-block min-h-6">
              PNG
            </a>
          </p>
        )}
        <h3 className="mt-8 font-semibold">Straight into a program</h3>
        {whole && <p className="mt-2 text-muted">These lines load the whole story.</p>}
        <ReadyLines
          lines={readyLines({ origin, query: whole ? "" : writeEventQuery(shown.filter), asFiles: !!whole })}
        />
      </section>
    </main>
  );
}
