// Large cities and provinces that news English names without saying where they are.
//
// Gives   whether a name is such a place
// Knows   geography of the widest kind; places of one story are told by the words around them

import { stateOfCapital } from "./capitals";

const STATES = `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
   massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming`;
const TWO_WORD_STATES =
  "new hampshire|new jersey|new mexico|new york|north carolina|north dakota|rhode island|south carolina|south dakota|west virginia|new south wales|western australia|south australia";

const SINGLE = `ontario quebec alberta manitoba saskatchewan queensland tasmania london paris berlin madrid rome vienna brussels amsterdam lisbon dublin copenhagen stockholm oslo helsinki
   warsaw prague budapest athens geneva zurich munich hamburg frankfurt barcelona milan naples turin moscow kyiv kiev minsk istanbul ankara jerusalem beirut damascus baghdad
   tehran riyadh dubai doha cairo nairobi lagos abuja johannesburg pretoria accra dakar delhi mumbai kolkata karachi lahore islamabad kabul dhaka beijing shanghai taipei tokyo
   osaka seoul pyongyang manila jakarta bangkok hanoi sydney melbourne brisbane perth auckland wellington toronto montreal ottawa vancouver calgary chicago houston dallas
   philadelphia boston seattle denver detroit atlanta miami phoenix cleveland columbus pittsburgh baltimore minneapolis portland havana bogota lima santiago caracas birmingham cambridge oxford
   manchester liverpool leeds sheffield bristol newcastle edinburgh glasgow cardiff belfast europe africa asia antarctica scandinavia atlantic pacific mediterranean caribbean arctic balkans caucasus sahara channel`;

const PHRASES =
  "new york city|british columbia|nova scotia|northern ireland|st petersburg|st. petersburg|saint petersburg|tel aviv|abu dhabi|cape town|addis ababa|new delhi|hong kong|kuala lumpur|los angeles|san francisco|san diego|las vegas|new orleans|mexico city|buenos aires|rio de janeiro|sao paulo|newfoundland and labrador|prince edward island|north america|south america|latin america|middle east|wall street|downing street";

const FEDERAL = new Set([...STATES.split(/\s+/), ...TWO_WORD_STATES.split("|"), "queensland", "tasmania"]);
const NAMES = new Set([...FEDERAL, ...SINGLE.split(/\s+/), ...PHRASES.split("|")]);

/** Whether the name, in lower case, is a widely known place. */
export function isFamiliarPlace(lower: string): boolean {
  return NAMES.has(lower) || stateOfCapital(lower) !== undefined;
}

/** Whether the name, in lower case, is a state of America or Australia: what is called "the state" there. */
export function isFederalState(lower: string): boolean {
  return FEDERAL.has(lower);
}
