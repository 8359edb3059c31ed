// Words that tell the same sort of happening in different ways: "beat", "the final" and "a 2-1 win".
//
// Gives   the classes of a base form
// Knows   English usage by field, no one story; a class is evidence beside the words themselves, never instead of a date

const CLASSES: Readonly<Record<string, string>> = {
  contest:
    "beat win lose defeat draw score match game final semifinal semi-final quarterfinal tie penalty shootout victory trophy title champion thrash knock",
  hearing:
    "hear hearing trial argument plead case proceedings testimony witness evidence testify open prosecution session",
  verdict: "verdict convict conviction guilty jury acquit acquittal innocent",
  sentence: "sentence jail imprison prison sentencing term",
  charge: "charge indict indictment count arraign accuse",
  arrest: "arrest detain nick custody apprehend seize detention hold",
  lawsuit: "sue suit lawsuit court complaint injunction block litigation legal",
  deal: "merger merge deal agree takeover bid buy purchase acquire acquisition unveil combine suitor tie-up",
  abandonment: "abandon walk scrap drop terminate collapse end withdraw cancel ditch pull away",
  approval:
    "approve approval clear clearance bless back vote nod consent authorise authorize pass endorse accept acceptance adopt ratify",
  departure:
    "resign resignation quit step leave depart departure dismiss sack fire oust exit go retire stand",
  appointment: "appoint appointment name succeed replace successor interim place hire promote take",
  rupture:
    "burst break breach collapse give fail rupture crack cave embankment dam dike dyke levee bank flood gush sweep",
  death: "die death kill dead fatal victim perish lose drown body toll",
  rescue: "rescue lift pluck save evacuate airlift winch helicopter roof stranded",
  alarm: "warn warning alert alarm red highest",
  storm: "storm landfall hurricane typhoon ashore cyclone gust wind gale",
  fire: "fire blaze burn arson flame torch petrol gut inferno",
  quake: "earthquake quake tremor magnitude shake aftershock",
  inquiry: "inquiry commission investigation probe investigate inquire examine review",
  report: "report finding findings publish publication release study conclude bulletin audit dossier",
  ban: "ban suspend suspension strip bar exclude sanction disqualify annul prohibit",
  sample: "test sample positive analysis laboratory urine specimen",
  accounts: "results earnings profit sale revenue quarter income loss report turnover",
  shares: "share stock fall tumble slide plunge drop close rise jump surge",
  strike: "strike walkout stoppage picket industrial walk down stop walk-out sit-in",
  launch: "launch liftoff lift-off blast rocket mission orbit",
  vote: "vote election ballot poll elect referendum constituency",
  meeting: "meet meeting talk talks summit discussion negotiation visit",
  invasion: "invade invasion attack war offensive",
  annexation: "annex annexation seize seizure occupy occupation",
  appeal: "appeal lodge overturn challenge",
  closure: "close shut closure shutdown cease",
  reopening: "reopen resume restart reopening restore run again",
  evacuation: "evacuate evacuation flee leave shelter",
  memorial: "memorial vigil funeral mass commemorate tribute candle bury unveil",
  floatation: "float flotation list listing ipo debut",
  agreement: "sign agreement accord treaty pact ceasefire truce contract",
  cover: "insurer insure insurance underwriter underwrite reinsurer policyholder",
  silence: "contact signal answer silent silence telemetry unreachable",
  grading: "downgrade upgrade rating rate outlook notch",
  reduction: "cut reduce halve lower shorten slash trim",
  leak: "leak spill pour discharge escape seep gush",
  refusal: "reject refuse decline defeat turn rebuff refusal rejection spurn",
  increase: "raise lift increase hike rise double",
  restitution: "return restore restitute restitution surrender hand",
  display: "display exhibit exhibition show view hang",
  payment: "pay payout payment settle wire",
  completion: "complete completion close finalise finalize seal",
  inspection: "inspect inspection inspector check audit auditor",
  contact: "lose loss contact signal receive",
  illness: "ill sick fever headache patient infect admit infirmary",
  plea: "plead plea admit guilty",
  wreck: "sink sinking capsize capsizing shipwreck mayday distress",
  derailment: "derail derailment",
  insolvency: "insolvency insolvent bankrupt bankruptcy receivership liquidation liquidate liquidator",
  beginning: "begin start commence commencement",
  works: "work construction building tunnelling tunneling digging excavation",
  disclosure: "announce reveal disclose public notify inform unveil",
};

const BY_WORD = new Map<string, string[]>();
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(" ")) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), `#${name}`]);
}

/** Classes of a word in its base form, as "#contest"; none for most words. */
export function classesOf(lemma: string): readonly string[] {
  return BY_WORD.get(lemma) ?? [];
}
