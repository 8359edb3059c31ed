// What lies beside the exported pages: a readme for whoever puts them on a server, and headers for hosts that read them.

/** First line of the readme: a folder that has it may be written anew. */
export const EXPORT_MARK = "DATELINES, AS FILES";

/** The readme. `madeOn` is a day, YYYY-MM-DD. */
export function exportReadme(origin: string, madeOn: string): string {
  return `${EXPORT_MARK}

The whole site of ${origin} as it was on ${madeOn}. Any web server can serve this folder; none has to run a program
or rewrite an address. Each page is the index.html of a folder of its name. To look at it here:

    python3 -m http.server 8000

The folder has to be the top of its host: pages name each other and their scripts from "/" on.

What works: the story with its filters, views and open events; the pages of events, articles, the method and the parser;
the embed with all of its parameters but "frozen", and /embed.js; every file of the whole story. What an address asks for
behind its "?" is worked out in the reader's browser, and so are the tables, the JSON and the calendar of a filtered view.

What needs a server, and is missing here:
- without scripts, pages show the whole story whatever the address asks for;
- parameters of the files themselves (/events.csv?outlet=…): a program gets the whole file;
- /oembed, by which hosts make an embed of a plain address: paste a snippet of /share instead;
- of a story of more than 5,000 events, the share page of anything but the whole;
- freezing an embed, and embeds that were frozen: this copy stays as it is anyway.

New articles come with the next export. Addresses in feeds, files, cards and snippets begin with ${origin}; export again with
--origin for another host.

"_headers" is read by hosts that know such a file (Netlify, Cloudflare Pages). Elsewhere set the same: above all
"Access-Control-Allow-Origin: *", so that embeds in a sandbox get their fonts and other sites may read the files.
".nojekyll" tells GitHub Pages to serve folders that begin with "_".
`;
}

/** Types by path; "*" stands for the rest of a path. */
export const EXPORT_HEADERS = `/*
  Access-Control-Allow-Origin: *
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
/events.csv
  Content-Type: text/csv; charset=utf-8; header=present
/mentions.csv
  Content-Type: text/csv; charset=utf-8; header=present
/events.ics
  Content-Type: text/calendar; charset=utf-8
/feed.atom
  Content-Type: application/atom+xml; charset=utf-8
`;
