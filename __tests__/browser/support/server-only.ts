// Browser tests that the exported site cannot pass, because plain files answer for it. All others have to.

/** Each as a pattern of the test's file and title, and why it is left out. */
export const SERVER_ONLY: readonly { readonly tests: RegExp; readonly why: string }[] = [
  { tests: /(bad-input\.spec.*one broken article|large-story|scenes)/, why: "start an app of their own" },
  { tests: /export\.spec/, why: "makes an export of its own" },
  { tests: /frozen\.spec/, why: "a server keeps what is frozen" },
  { tests: /open-api\.spec/, why: "calls every operation, with parameters" },
  { tests: /consumers\.spec/, why: "oEmbed, ETags and the files of a filter are a server's" },
  {
    tests: /without-scripts\.spec|views\.spec.* without scripts /,
    why: "without scripts nobody reads a query",
  },
  { tests: /shows every snippet and choice without scripts/, why: "the address tab is for oEmbed" },
  { tests: /gives an address that oEmbed hosts can resolve/, why: "oEmbed is a server's" },
  {
    tests: /downloads\.spec.*(refuses|byte order mark|of the present view)/,
    why: "files take no parameters",
  },
  { tests: /says of each file how much is in it|has the files of exactly the rows/, why: "so do these" },
  {
    tests: /downloads a row for each event/,
    why: "types in full are a server's",
  },
  {
    tests: /pictures\.spec.*(the share page shows the picture|where no script runs)/,
    why: "a picture of a filtered view is a server's: the share page and its snippets have none",
  },
  { tests: /may be framed by anyone|answers unchanged/, why: "headers are the web server's" },
  { tests: /asks the data route|keeps the old events when data/, why: "the browser filters by itself" },
];

/** Matches what the tests of the export leave out. */
export const LEFT_OUT = new RegExp(SERVER_ONLY.map(({ tests }) => tests.source).join("|"));
