// What bodies known by their names alone are: news says "the regulator" of Ofwat and "the rating agency" of Fitch without telling that they are.
//
// Gives   the nouns by which such a body is spoken of again
// Knows   bodies known the world over; what a text calls them itself is in the register

const LIST: readonly (readonly [nouns: string, names: string])[] = [
  [
    "rating ratings agency",
    "fitch|fitch ratings|moody's|moody’s|s&p|s&p global|standard & poor's|scope ratings|dbrs|morningstar dbrs",
  ],
  [
    "regulator watchdog",
    "federal aviation administration|food and drug administration|securities and exchange commission|financial conduct authority|competition and markets authority|federal trade commission|environment agency|civil aviation authority|nuclear regulation authority|nuclear regulatory commission|environmental protection agency|european medicines agency",
  ],
  ["regulator watchdog", "ofwat|ofcom|ofgem|ofsted|ofqual|bafin|consob|finra|cftc|finma|acer|asic|apra|sebi"],
  [
    "union",
    "unite|unison|gmb|rmt|aslef|usdaw|pcs|neu|nasuwt|tssa|prospect|equity|verdi|ver.di|ig metall|cgt|cfdt|sag-aftra|uaw|seiu|teamsters|fifpro|balpa|nautilus|community|afl-cio|cosatu|ctu|siptu|fnsea|nfu",
  ],
  [
    "charity",
    "oxfam|shelter|mencap|barnardo's|barnardo’s|nspcc|rspca|rspb|rnli|unicef|actionaid|crisis|mind|scope|samaritans|surfers against sewage|greenpeace",
  ],
  ["agency space", "nasa|esa|jaxa|roscosmos|isro|cnsa|cnes|dlr"],
  [
    "agency",
    "fbi|cia|nsa|cisa|epa|fema|fda|cdc|dea|atf|irs|iaea|unhcr|unesco|europol|interpol|frontex|noaa|faa|osha",
  ],
  ["bureau", "fbi"],
  [
    "broadcaster network",
    "bbc|itv|cnn|nbc|cbs|abc|fox|sky|nhk|ard|zdf|rai|rte|rté|cbc|npr|pbs|al jazeera|channel 4|channel 5|dr|nrk|svt|yle",
  ],
  ["league", "nfl|nba|mlb|nhl|wnba|mls|efl|premier league|la liga|serie a|bundesliga"],
  ["body", "fifa|uefa|fia|fina|world athletics|fiba|world rugby|iaaf|uci|concacaf|conmebol|caf"],
  ["studio", "disney|paramount|universal|warner bros|warner bros.|sony pictures|lionsgate|a24|mgm|pixar"],
  ["alliance", "nato"],
  ["court", "icc|icj|cas"],
  ["university", "harvard|yale|princeton|stanford|mit|oxford|cambridge"],
  ["fund", "imf"],
  [
    "bank lender",
    "hsbc|barclays|natwest|lloyds|santander|citigroup|ubs|credit suisse|deutsche bank|intesa sanpaolo|unicredit|bnp paribas|société générale|goldman sachs|jpmorgan|jpmorgan chase|wells fargo|morgan stanley",
  ],
];

const BY_NAME = new Map<string, ReadonlySet<string>>();
for (const [nouns, names] of LIST)
  for (const name of names.split("|"))
    BY_NAME.set(name, new Set([...(BY_NAME.get(name) ?? []), ...nouns.split(" ")]));

const NONE: ReadonlySet<string> = new Set();

/** The nouns for a body of that name; none for most. */
export function callingsOf(name: string): ReadonlySet<string> {
  return BY_NAME.get(name.toLowerCase()) ?? NONE;
}
