// Nouns that name a happening.
//
// Gives   whether a noun can be dated by itself ("the June ruling", "Russia's 2022 invasion")
// Knows   vocabulary by field; kinds are told apart in ../kind.ts

import { lemmaOf } from "./verbs";

const NOUNS = new Set(
  `invasion annexation occupation war attack strike airstrike raid bombing shelling explosion blast shooting killing murder assassination stabbing assault ambush massacre
   genocide offensive incursion clash battle siege coup uprising revolution rebellion riot unrest protest demonstration rally march walkout boycott blockade lockout stoppage
   meeting talk summit conference negotiation discussion dialogue consultation visit trip tour call phone-call encounter gathering session hearing forum reception ceremony
   interview statement speech address announcement remark comment briefing press-conference testimony declaration warning apology letter tweet post
   agreement deal accord treaty truce ceasefire pact settlement merger acquisition takeover contract armistice
   vote election referendum ballot poll primary runoff by-election byelection plebiscite inauguration budget
   ruling verdict judgment judgement sentence sentencing trial conviction acquittal arrest indictment lawsuit suit appeal inquest inquiry investigation probe raid extradition
   decision order injunction hearing complaint petition charge filing plea arraignment subpoena audit inspection review
   law act bill ban decree sanction tariff policy reform measure cut hike increase decrease reduction rise freeze suspension withdrawal pullout expansion closure opening launch reopening
   shutdown restructuring layoff bankruptcy collapse default bailout crisis recession crash slump listing flotation ipo recall sale purchase auction report result earnings
   earthquake quake flood flooding fire wildfire blaze storm hurricane typhoon cyclone tornado tsunami eruption landslide derailment accident crash collision spill leak outbreak pandemic
   epidemic drought heatwave avalanche disaster outage blackout disappearance death drowning evacuation rescue
   game match final semi-final semifinal victory win defeat loss draw tournament championship race fight bout derby test innings transfer signing
   resignation appointment departure retirement firing dismissal nomination election confirmation impeachment swearing-in promotion demotion
   release publication debut premiere broadcast screening performance concert exhibition festival parade anniversary celebration funeral wedding birth burial memorial vigil
   study experiment test landing mission launch flight discovery survey trial approval rejection recommendation warning alert
   deadline cutoff renewal extension transfer delivery shipment payment donation grant loan theft robbery burglary heist hack breach cyberattack fraud kidnapping hijacking escape
   seizure capture liberation deployment mobilisation mobilization partition independence unification handover transition reshuffle shake-up overhaul
   breakdown failure malfunction incident event episode tragedy contamination exposure infection surgery operation procedure`.split(
    /\s+/,
  ),
);

const SUFFIX = /(?:tion|sion|ment|ance|ence|al|ure|age|dom|ing)$/;
const NOT_EVENTS = new Set(
  `information nation station region position condition situation section population administration organisation organization government department parliament document
   apartment instrument moment element environment basement equipment management treatment sentiment experience audience evidence distance science sequence conference-room
   capital hospital animal material festival-goer total deal-maker official individual professional nature structure furniture culture future literature creature figure measure
   village language image message page average age percentage building ceiling morning evening thing something funding housing pension dimension mission-critical region
   insurance finance balance advance substance instance ambulance silence violence fraction portion question option generation corporation foundation association institution constitution
   version television passion session-musician version profession tension commission delegation opposition tradition edition technology generation union
   journal signal goal medal rival personal general criminal national annual final-year kingdom freedom wisdom royal signature temperature feature`.split(
    /\s+/,
  ),
);

/** Whether the noun, in singular or plural, names a happening. */
export function isEventNoun(lower: string): boolean {
  const lemma = NOUNS.has(lower) ? lower : lower.endsWith("s") ? lower.slice(0, -1) : lower;
  if (NOUNS.has(lemma) || NOUNS.has(lemmaOf(lower))) return true;
  return lemma.length > 7 && SUFFIX.test(lemma) && !NOT_EVENTS.has(lemma);
}

/** Whether the noun is in the list of happenings, and not only shaped like one. */
export function isPlainEventNoun(lower: string): boolean {
  return NOUNS.has(lower) || (lower.endsWith("s") && NOUNS.has(lower.slice(0, -1)));
}
