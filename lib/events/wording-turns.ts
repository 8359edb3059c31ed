// Turns of phrase that tell a common happening without its own word: "gave way", "left the rails", "went bust".
//
// Gives   the classes of wording-classes.ts for which a line of base forms speaks
// Knows   English usage by field, no one story

const CRAFT =
  "(?:ship|boat|vessel|ferry|trawler|tanker|yacht|freighter|barge|liner|submarine|lifeboat|tug|[\\w-]+-tonne)";

const TURNS: readonly (readonly [string, RegExp])[] = [
  [
    "#wreck",
    new RegExp(
      `\\b${CRAFT}\\b.{0,40}\\b(?:go (?:down|under)|send (?:\\w+ ){0,2}(?:distress|mayday|sos)|issue (?:\\w+ )?mayday|take on water|run aground|roll (?:on|onto|over)|keel over|founder)\\b|\\blose at sea\\b|\\bgo down (?:in a (?:gale|storm)|off|with all hand)\\b`,
    ),
  ],
  [
    "#rupture",
    /\b(?:ground|road|street|roof|wall|floor|bridge|dam|bank|embankment|tunnel|mine|building|stand|door|pier|tower|crane|scaffolding|slope|earth)\b.{0,30}\b(?:give way|cave in|fall in|fall down|come down|crumble|subside|vanish (?:down|into)|disappear (?:down|into)|open up)\b|\bgive way\b|\bcave in\b/,
  ],
  ["#derailment", /\b(?:leave|jump|come off|slip off|fly off) (?:its |the |their )?(?:rail|track|point)s?\b/],
  [
    "#insolvency",
    /\bgo (?:bust|under|broke|bankrupt|to the wall|(?:in)?to (?:administration|liquidation|receivership))\b|\b(?:call|bring) in (?:\w+ )?(?:administrator|receiver|liquidator)\b|\bprotection from .{0,12}creditor\b|\bfile for (?:\w+ )?(?:bankruptcy|protection|administration)\b|\bchapter 11\b|\bcollapse into\b/,
  ],
  [
    "#abandonment",
    /\bwalk (?:away|off|out)\b|\bpack up\b|\bpull (?:its |their |the |out|off)|\bleave (?:the |its )?(?:site|job|project|table|talk)\b/,
  ],
  ["#strike", /\b(?:down tool|walk out|stop work|go on strike)\b/],
  [
    "#hearing",
    /\b(?:be (?:\w+ )?in the (?:witness box|dock)|give evidence|take the stand|be (?:grill|question|cross-examine)|face question|appear before|under oath)\b/,
  ],
  ["#beginning", /\b(?:get under ?way|be under ?way|break ground|turn the first sod|kick off)\b/],
  [
    "#agreement",
    /\bcontract (?:\w+ )?(?:go to|be (?:award|let|sign|hand))\b|\b(?:win|land|award|hand|secure) .{0,24}\b(?:contract|deal|tender)\b/,
  ],
  [
    "#report",
    /\b(?:bulletin|report|letter|memo|note|study|statement|filing|audit|verdict) date\b|\b(?:report|finding|verdict|result) be (?:out|release|make public)\b/,
  ],
  [
    "#departure",
    /\b(?:step (?:down|aside)|stand down|hand in (?:\w+ )?(?:notice|resignation)|leave (?:his|her|their|the) (?:post|job|office)|bow out|call it a day|throw in the towel)\b/,
  ],
  ["#appointment", /\b(?:take (?:over|charge|the helm)|be (?:put|place) in charge|step into|get the job)\b/],
  ["#arrest", /\b(?:take into custody|be pick up by police|lead away in handcuff|be hold by police)\b/],
  ["#verdict", /\b(?:find (?:\w+ ){0,3}(?:guilty|liable)|walk free|clear of|return (?:\w+ )?verdict)\b/],
  ["#closure", /\b(?:shut (?:its|the|their) door|close (?:its|the|their) door|wind up|go dark)\b/],
  ["#reopening", /\bopen (?:\w+ )?(?:again|once more)\b|\bback in (?:service|use|business)\b/],
];

/**
 * Classes for which the base forms of a clause speak, in their order: "#wreck". Linear in the length of the line.
 * @param verb The clause's verb in its base form, which a turn has to hold: who votes to walk out does not walk out.
 */
export function classesOfTurns(line: string, verb: string): readonly string[] {
  return TURNS.flatMap(([group, turn]) => (turn.exec(line)?.[0].split(" ").includes(verb) ? [group] : []));
}

const MANY_SIDED = new Set(
  "go leave give come take fall pull send walk get put run set call bring hand find".split(" "),
);

/** Whether the verb by itself tells little: what goes down, goes bust and goes on trial has nothing in common. */
export function isManySided(verb: string): boolean {
  return MANY_SIDED.has(verb);
}
