// The little words of English, by the part they can play.
//
// Gives   sets of words in lower case
// Knows   single words; which part one plays in its sentence is settled in tag-items.ts

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  "the a an this these those each every some any no another both all several many few most my his her its our their your such more less fewer",
);
export const NUMBERS = set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion dozen dozens",
);
export const PRONOUNS = set(
  "he she it they we i you him them us me himself herself itself themselves everyone everybody someone somebody nobody anyone one others who's there",
);
export const PREPOSITIONS = set(
  `in on at by for with from of into onto over under against between among amid during through throughout across around near within without towards toward via per
   about above below behind beside besides despite except inside outside off out up down along alongside upon unlike like including following regarding concerning than
   until till since after before as to according`,
);
export const SUBORDINATORS = set(
  "because although though unless if when while whereas whether where how why once after before since until till as",
);
export const RELATIVES = set("who which whom whose");
export const MODALS = set(
  "will would shall should can could may might must 'll cannot can't won't wouldn't couldn't shouldn't",
);
export const ADVERBS = set(
  `not n't never also already then again still now just only even ever once twice later earlier soon here there almost nearly about back away first last formally finally too very so however
   meanwhile instead therefore thus together apart ahead further once more home abroad overnight worldwide nationwide statewide twice recently yet both somehow nonetheless nevertheless regardless eventually`,
);
export const NOT_ADVERBS = set(
  "family reply supply italy july ally rally assembly monopoly bully jelly lily fly anomaly butterfly only early daily weekly monthly yearly likely elderly friendly deadly costly hourly quarterly",
);
export const ADJECTIVE_PARTICIPLES = set(
  `televised planned proposed alleged expected scheduled increased reduced renewed prolonged updated revised armed detailed combined organised organized estimated perceived so-called long-awaited unexpected
   published repeated attempted suspected convicted accused disputed contested failed stolen fallen broken given written unidentified unnamed disgraced retired respected continued extended limited mixed frozen joint`,
);
/** Adverbs that open a sentence; other capitals in "-ly" there are mostly names. */
export const OPENING_ADVERBS = set(
  "shortly reportedly officially formally recently apparently allegedly unexpectedly initially originally eventually immediately previously separately suddenly tragically quietly briefly temporarily subsequently ultimately simultaneously",
);
/** Nouns after which "that" opens what they hold: "the claim that it leaked". */
export const HOLDING = set(
  "fact news claim claims report reports belief fear fears hope hopes sign signs evidence promise warning warnings rumour rumours rumor rumors idea finding suggestion suggestions proof view opinion concern concerns conclusion threat allegation allegations statement word doubt",
);
