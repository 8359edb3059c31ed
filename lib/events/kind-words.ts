// The vocabulary of each kind of happening.
//
// Gives   the kinds that a word in its base form speaks for, and those of a turn of phrase
// Knows   English usage by field; which word of a clause weighs most is settled in kind.ts

import type { EventKind } from "./types";

const LEXICON: Readonly<Record<EventKind, string>> = {
  // Careers, lives and sport are fields of their own; without them a word beside would speak for all.
  other: `resign resignation retire retirement appoint appointment die death bear birth marry wedding funeral burial inherit match game goal cup semi-final semifinal shootout
    goalkeeper striker trophy tournament championship referee coach midfielder defender kick-off playoff play-off relegate album novel concert exhibition`,
  interview: "interview interviewer broadcast-interview",
  meeting: `meet meeting talk talks summit conference negotiation negotiate discussion discuss dialogue consultation gathering convene gather encounter host session debate
    reconvene adjourn mediate mediation roundtable`,
  visit: "visit travel trip tour arrive fly depart welcome land journey touch-down",
  attack: `attack strike airstrike invade invasion bomb bombing shell shelling raid kill killing murder assassinate assassination shoot shooting stab stabbing assault ambush massacre
    offensive incursion war missile drone clash battle seize seizure annex annexation occupy occupation destroy explode explosion blast wound injure casualty hostage kidnap hijack capture coup
    torture rape genocide siege cyberattack hack arson`,
  agreement:
    "agree agreement deal sign accord treaty truce ceasefire pact settle settlement ratify merger merge acquire acquisition takeover contract memorandum partnership concession bid",
  vote: `vote election elect re-elect referendum ballot poll runoff by-election plebiscite inaugurate inauguration campaign voter candidate primary constituency turnout recount`,
  "law and order": `arrest charge hear hearing indict indictment convict conviction sentence sentencing jail imprison court judge judgment judgement trial ruling rule verdict acquit acquittal lawsuit sue
    appeal inquest inquiry investigate investigation prosecute prosecution prosecutor police plead plea detain detention extradite subpoena testify testimony cross-examine nick fine injunction complaint bail remand custody
    warrant probe guilty jury suit magistrate coroner detective penalty inspector inspect inspection defendant barrister lawyer felony litigation sanctioned tribunal arraign overrule fraud invoice`,
  policy: `law bill legislation act ban decree sanction tariff regulation regulate reform policy approve approval veto repeal impose introduce budget subsidy order suspend suspension cut aid mandate
    declare recognise recognize license licence permit rule-change withdraw withdrawal deploy plan programme program emergency calamity
    vaccinate vaccination vaccine dose jab rollout code curfew grant council parliament congress cabinet committee ministry closure strategy nationalise nationalize`,
  economy: `price profit revenue earnings share stock market inflation rate bank sale sell buy purchase invest investment loan debt bankruptcy layoff cut-job job hire rehire quarter shareholder dividend
    bond export import trade gdp growth recession production factory plant recall restructure ipo listing price-cap valuation lender billion million currency reserve downgrade upgrade outlook rating
    wage salary paycheck payroll stake investor insurer premium underwriter fare turnover income treasury flotation headquarters auction inventory dollar euro pound economy redundancy fee refinery smelter shipyard brewery insure coverage`,
  disaster: `earthquake quake flood flooding fire wildfire blaze storm hurricane typhoon cyclone tornado tsunami erupt eruption landslide derail derailment crash collide collision accident spill leak outbreak
    pandemic epidemic drought heatwave avalanche disaster outage blackout collapse drown evacuate evacuation rescue contamination contaminate infect infection sink burst ill sick sicken patient
    unconscious missing stranded strand wreck plume victim embankment dike dyke levee pluck aftershock tremor landfall body dead`,
  protest: `protest demonstrate demonstration rally march strike-action walkout walk-out picket boycott riot unrest demonstrator protester pelt stoppage sit-in revolution uprising vigil striker`,
  statement: `say tell state announce announcement claim insist argue warn warning declare reveal explain confirm deny admit acknowledge suggest stress remark comment statement tweet post write
    accuse accusation urge vow pledge promise condemn criticise criticize praise describe speech address letter briefing press reply respond apologise apologize apology report note add call
    publish publication finding alert advise release`,
};

/** Verbs with what makes them mean more than by themselves; matched in the base forms of the clause, in order. */
const TURNS: readonly (readonly [EventKind, RegExp])[] = [
  [
    "protest",
    /\b(?:downe? tool|stop work|(?:go|be|come|been) (?:out )?on strike|walk out|walk off|general strike|hunger strike)/,
  ],
  [
    "protest",
    /\b(?:union|worker|staff|crew|member|driver|nurse|teacher|engineer|conductor|hour|day|pay)\b.{0,60}\bstrike\b|\bstrike\b.{0,40}\b(?:union|worker|staff|crew|pay|walk)\b/,
  ],
  [
    "law and order",
    /\b(?:trial|proceeding|hearing|inquest|sentencing) (?:\w+ ){0,3}(?:open|begin|start|resume|end|close)\b|\binterview under caution\b|\bbring (?:\w+ ){0,2}charge\b/,
  ],
  [
    "law and order",
    /\b(?:police|investigator|officer|detective|prosecutor|agent|regulator|inspector)\b.{0,40}\bseize\b|\b(?:court|judge|board|tribunal|panel)\b.{0,40}\b(?:strike down|throw out|overturn|uphold|quash)\b/,
  ],
  [
    "vote",
    /\bvote\b.{0,40}\bto (?:walk out|strike|go on strike|stop work)\b|\bauthori[sz]e (?:a )?(?:\w+ )?strike\b/,
  ],
  ["disaster", /\bshake (?:the |a )?(?:town|city|region|village|area|country|building)\b/],
  [
    "law and order",
    /\b(?:witness box|in the dock|give evidence|go to court|appear (?:before|in|at) .{0,20}(?:court|magistrate|judge|tribunal|inquiry)|join .{0,12}case|open .{0,8}case)\b/,
  ],
  [
    "policy",
    /\b(?:come into force|enter into force|take effect|take office|stay shut|school\b.{0,16}\bstay|declare .{0,40}(?:emergency|calamity|outbreak|disaster))\b/,
  ],
  [
    "policy",
    /\b(?:close|shut|reopen|open)\b .{0,20}\b(?:school|campus|library|border|road|intake|museum|hospital)\b/,
  ],
  [
    "disaster",
    /\b(?:fall ill|become ill|lose (?:\w+ ){0,3}contact|contact be lose|burn down|blow (?:\w+ )?up|blow out|break its bank)\b/,
  ],
  [
    "law and order",
    /\b(?:judge|court|justice|tribunal|magistrate)\b.{0,40}\border\b|\border (?:\w+ ){1,3}(?:stand trial|recount)\b/,
  ],
  [
    "law and order",
    /\b(?:civil penalty|report to prison|dismiss (?:\w+ ){0,4}(?:case|appeal|claim|suit)|file (?:\w+ ){0,3}(?:complaint|charge|divorce))\b/,
  ],
  [
    "economy",
    /\bset aside (?:\w+ ){0,3}#money|\b(?:annual|quarterly|half-year|full-year|interim|second-quarter|first-quarter|third-quarter|fourth-quarter) result|\b(?:rating|outlook|debt)\b.{0,30}\bto (?:junk|negative|stable|positive)|\b\d+ job\b/,
  ],
  [
    "vote",
    /\b(?:reject|approve|turn down|back|endorse|ratify)\b.{0,50}\b(?:single vote|referendum|in favour|in favor|per cent|percent)\b|\bofficial count\b|\bwin (?:the )?(?:council|seat|majority)\b/,
  ],
  ["meeting", /\bannual meeting\b|\b(?:committee|lawmaker|legislator|mp)\b.{0,24}\bquestion\b/],
  [
    "policy",
    /\b(?:commission|inquiry|agency|committee|tribunal|authority) (?:\w+ ){0,2}be (?:set up|create)\b/,
  ],
  ["law and order", /\bannounce (?:\w+ ){0,3}(?:inquiry|investigation|probe)\b|\bbe question\b/],
  ["law and order", /\bbar\b.{0,40}\bfrom\b|\bask for permission to appeal\b/],
  ["agreement", /\bannounce (?:[\w-]+ ){0,4}(?:deal|agreement|merger|takeover|truce|ceasefire)\b/],
  ["policy", /\bannounce (?:\w+ ){0,2}(?:plan|measure|package|scheme|reform)\b/],
  ["policy", /\bsign (?:[\w#-]+ ){0,5}(?:bill|decree|law)\b|\bdeclare (?:\w+ ){0,4}(?:over|unsafe)\b/],
  [
    "statement",
    /\bsend (?:\w+ ){0,5}(?:letter|message|e-mail|email|text)\b|\bmake (?:\w+ ){0,3}public\b|\bset out (?:\w+ ){0,3}(?:sequence|view|case)\b/,
  ],
  [
    "disaster",
    /\b(?:quake|earthquake|tremor|flood|storm|fire|crash|leak|blast|explosion|landslide|avalanche)\b.{0,40}\b(?:kill|injure|flatten|destroy|sweep|tear|strike|hit)\b/,
  ],
  ["disaster", /\blose (?:\w+ ){0,2}(?:fight|battle) for life\b|\bfind (?:dead|alive|unconscious)\b/],
  [
    "economy",
    /\btake control of\b|\b(?:found|start) (?:an? )?(?:\w+ )?(?:firm|company|business)\b|\b(?:open|close|shut|dismantle) (?:\w+ ){0,4}(?:line|refinery|works|mill|mine)\b|\bmove (?:\w+ ){0,4}headquarters\b/,
  ],
  [
    "disaster",
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred) (?:\w+ ){0,2}(?:die|be kill|drown)\b/,
  ],
  ["meeting", /\b(?:sit down|face question|back at the table|telephone|hold talk)\b/],
  [
    "agreement",
    /\b(?:take over (?:[\w-]+ ){0,3}(?:company|firm|rival|business|bank|maker|competitor|brand|chain)|agree to|strike a deal|put .{0,24} on the table|reach (?:an? )?(?:agreement|deal|accord))\b/,
  ],
  [
    "vote",
    /\b(?:go to the poll|count the vote|\d+ (?:vote )?to \d+|by (?:two|three|four|five|six|seven|eight|nine|ten) to (?:one|two|three|four|five)|cast (?:\w+ ){0,2}ballot|vote (?:be )?count)\b/,
  ],
  [
    "economy",
    /\b(?:lay off|let .{0,16} go|fall due|set up .{0,16} company|register a company|(?:rise|fall|slip|climb|lose|gain|drop|jump|slide|go up|go down) (?:\w+ ){0,4}(?:per cent|percent|[\d.]*%))/,
  ],
];

const KIND_OF = new Map<string, readonly EventKind[]>();
for (const [kind, words] of Object.entries(LEXICON) as [EventKind, string][]) {
  for (const word of words.split(/\s+/)) KIND_OF.set(word, [...(KIND_OF.get(word) ?? []), kind]);
}

// Verbs in turns where they mean nothing of their field: "struck down", "was marched out".
const IDLE: Readonly<Record<string, RegExp>> = {
  strike: /\bstrike (?:down|off|out|up|from|a (?:deal|balance|pose)|an? (?:agreement|accord))\b/,
  march: /\bbe march\b/,
  plan: /\bplan\b/,
  suspend: /\bbe suspend from\b/,
};

/** Whether the verb means nothing of its field here. */
export function isIdle(verb: string, line: string): boolean {
  return IDLE[verb]?.test(line) ?? false;
}

/** Kinds that a base form speaks for; none for most words. */
export function kindsOfWord(lemma: string): readonly EventKind[] {
  return KIND_OF.get(lemma) ?? [];
}

/** Kinds of the turns of phrase in a clause, its words in base forms and in order. */
export function kindsOfTurns(line: string): readonly EventKind[] {
  const kinds = TURNS.flatMap(([kind, turn]) => (turn.test(line) ? [kind] : []));
  // "voted to walk out": the vote, and not yet the walk-out.
  return kinds.includes("vote") ? kinds.filter((kind) => kind !== "protest") : kinds;
}
