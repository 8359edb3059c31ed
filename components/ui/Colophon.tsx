/** What this is, whose words it quotes, and under which licence it may be used. */
export function Colophon() {
  return (
    <footer className="page mt-20 pb-10">
      <div className="grid gap-x-10 gap-y-3 border-t border-hairline pt-5 text-[0.875rem] text-muted @2xl:grid-cols-2">
        <p className="measure">
          Datelines reads news articles, finds the sentences that date something, works out the calendar day
          and shows who reported what. It makes mistakes: the sentence and the reasoning stand beside every
          date, so that you can check them. <a href="/method">How dates are read</a>, and{" "}
          <a href="/method#accuracy">how often that is right</a>.{" "}
          <a href="/parse">Read an article of your own</a>.
        </p>
        <p className="measure">
          The articles belong to their publishers; quoted here are single sentences, each with a link to its
          article. The program is free software under the MIT licence.
        </p>
      </div>
    </footer>
  );
}
