// Names of bodies that list what they are for: "the Union of Shop, Distributive and Allied Workers", "the House Energy and Commerce Committee".
//
// Input   a sentence's words, and the index of a word
// Output  how many words from there on are such a name
// Knows   nouns for fields and trades, and for the bodies named after them; no names

import type { Word } from "@/lib/text/words";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What ministries, committees and unions are for. */
const FIELDS = set(`
  health human education higher culture agriculture agricultural horticulture horticultural fisheries fishery forestry forest trade industry industrial energy
  environment environmental transport transportation transit labour labor employment welfare justice defence defense science sciences technology research innovation sport sports tourism finance
  financial housing urban community communities commerce commercial climate climatic security homeland natural rural social public development economic economics
  economy home foreign affairs domestic internal external interior resources water waterways marine maritime ocean oceanic oceans atmospheric coastal rail railways road roads highways air aviation airline port ports
  harbour harbor mining mines mineral minerals metals steel oil gas petroleum electrical electricity power nuclear atomic food foods drug drugs medicines medical medicine
  nursing veterinary animal animals plant plants crop crops wheat maize corn rice cotton sugar dairy livestock poultry meat wine seed seeds soil land lands lakes parks wildlife conservation heritage
  arts art museums libraries music film media broadcasting digital data information communications telecommunications post postal press publishing budget appropriations ways means taxation tax revenue
  customs excise treasury banking banks insurance securities exchange competition markets consumer consumers business businesses enterprise innovation skills training apprenticeships pensions pension work works
  family families children youth women equality equalities disability disabilities ageing aging veterans civil criminal legal law judiciary courts police policing prisons probation
  immigration migration refugees citizenship borders border emergency emergencies disaster disasters fire safety hygiene standards quality inspection oversight accountability ethics reform
  government governmental local regional municipal international intergovernmental national cooperation co-operation relations rights liberties election elections electoral engineering engineers technical
  vocational professional scientific allied distributive retail shop bakers alcohol tobacco firearms explosives gambling gaming racing football levelling up infrastructure planning construction building
  manufacturing textile textiles clothing footwear logistics haulage warehouse entertainment hospitality hotel hotels catering leisure recreation statistics archives records space aeronautics
  aeronautical geological geology geophysics astronomy physics chemistry biology biological mathematics statistical obstetrics gynaecology gynecology psychiatry surgery anaesthesia
  paediatrics pediatrics tropical infectious disease diseases prevention control cancer heart stroke population environment forests climate-change general schools universities college colleges
  utilities judiciary sustainable mobility advanced biomedical workforce unions associations societies federations employers sanitation waste recycling improvement advancement peace conflict strategic war military naval army navy intelligence telecoms cyber hazardous pipeline`);
/** "Obstetricians", "Lecturers": the trades of a union or a college. */
const TRADES =
  /(?:ers|ors|ists|ians|ees|smen|men|nurses|staffs?|drivers|owners|surgeons|physicians|actuaries|chemists|architects)$/;

/** Bodies named after what they are for, "of" or "for" between: "the Institute of Fisheries and Marine Research". */
const OPENING = set(
  "union ministry department bureau institute institution committee college association society federation confederation office commission council board academy centre center guild school faculty chamber agency brotherhood secretariat authority inspectorate directorate administration foundation service fellowship league",
);
/** Nouns that such a name ends with: "the Food and Drug Administration". */
const ENDING = set(
  "committee subcommittee board authority commission department ministry council agency office centre center institute administration service executive union association society federation tribunal bureau inspectorate college university foundation trust service organisation organization secretariat directorate panel laboratory laboratories",
);
/** What may stand before the list: a house of parliament, a reach, the state's name. */
const BEFORE = set(
  "commons lords house senate assembly select joint standing national royal federal state central european international american british scottish welsh irish english canadian australian african asian world global pan-african inter-american us uk u.s. u.k. eu",
);

const MOST_WORDS = 12;

const isCapital = (word: Word | undefined): word is Word => /^\p{Lu}/u.test(word?.text ?? "");
const isField = (word: Word | undefined): boolean =>
  isCapital(word) && (FIELDS.has(word.lower) || TRADES.test(word.lower)) && !ENDING.has(word.lower);

/** Index after the fields from `at` on, one or more; `at` where there are none. */
function fieldsEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end - at < 3 && isField(words[end])) end++;
  return end;
}

const isAnd = (word: Word | undefined) => word?.lower === "and" || word?.text === "&";

/** Index after "Rail, Maritime and Transport"; nothing where no "and" joins fields there. */
function listEnd(words: readonly Word[], at: number): number | undefined {
  let end = fieldsEnd(words, at);
  if (end === at) return undefined;
  while (words[end]?.text === "," && !isAnd(words[end + 1])) {
    const next = fieldsEnd(words, end + 1);
    if (next === end + 1) return undefined;
    end = next;
  }
  if (words[end]?.text === ",") end++;
  if (!isAnd(words[end])) return undefined;
  // "Education and the Workforce"
  const next = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const last = fieldsEnd(words, next);
  return last > next ? last : undefined;
}

/** "the Union of Shop, Distributive and Allied Workers" */
function openedBody(words: readonly Word[], at: number): number {
  let head = at;
  while (head < at + 3 && isCapital(words[head]) && !OPENING.has(words[head]?.lower ?? "")) head++;
  if (!isCapital(words[head]) || !OPENING.has(words[head]?.lower ?? "")) return 0;
  if (!/^(?:of|for|on)$/.test(words[head + 1]?.lower ?? "")) return 0;
  const the = words[head + 2]?.lower === "the" ? 1 : 0;
  const end = listEnd(words, head + 2 + the);
  // What goes on with a capital is another name, or one that is not known to be of fields: "Health and Human Rights Watch".
  return end === undefined || isCapital(words[end]) ? 0 : end - at;
}

/** "the Commons Environment, Food and Rural Affairs Committee" */
function endedBody(words: readonly Word[], at: number): number {
  let from = at;
  while (from < at + 3 && BEFORE.has(words[from]?.lower ?? "") && isCapital(words[from])) from++;
  // "International Maize", "National Education": the reach may be a field's own word too.
  const end = listEnd(words, from) ?? listEnd(words, at);
  if (end === undefined || !isCapital(words[end]) || !ENDING.has(words[end]?.lower ?? "")) return 0;
  return isCapital(words[end + 1]) && !/^(?:of|for)$/.test(words[end + 1]?.lower ?? "") ? 0 : end + 1 - at;
}

/** How many words from `at` on are a body's name with a list of fields in it; 0 where none are. */
export function fieldNameLength(words: readonly Word[], at: number): number {
  if (!isCapital(words[at]) || words[at]?.lower === "the") return 0;
  const length = openedBody(words, at) || endedBody(words, at);
  return length <= MOST_WORDS ? length : 0;
}

/** Firms of two partners, which a list may hold as they are. */
const OF_TWO = new Set(
  "marks&spencer procter&gamble johnson&johnson smith&wesson barnes&noble standard&poor's ernst&young black&decker bang&olufsen dolce&gabbana abercrombie&fitch fortnum&mason tate&lyle crosse&blackwell legal&general holland&barrett taylor&francis simon&schuster goldman&sachs hargreaves&lansdown bausch&lomb arnold&porter allen&overy".split(
    " ",
  ),
);

/** "Clayton, Dubilier & Rice": three partners, of whom "&" joins the last two, and no list of two firms. */
export function partnersLength(words: readonly Word[], at: number): number {
  const [first, comma, second, and, third] = words.slice(at, at + 5);
  if (![first, second, third].every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word?.text ?? ""))) return 0;
  if (comma?.text !== "," || and?.text !== "&") return 0;
  if (OF_TWO.has(`${second?.lower}&${third?.lower}`)) return 0;
  const [before, after] = [words[at - 1], words[at + 5]];
  const listed = /^(?:,|and|or)$/.test(before?.lower ?? "") || isCapital(before) || isCapital(after);
  const goesOn = /^(?:,|and|or)$/.test(after?.lower ?? "") && isCapital(words[at + 6]);
  return listed || goesOn ? 0 : 5;
}

/** "the Duke of Sussex": a person who is called by his title, where no name of his follows. */
export function peerLength(words: readonly Word[], at: number): number {
  const peer =
    words[at - 1]?.lower === "the" &&
    /^(?:Duke|Duchess|Prince|Princess|Earl|Countess|Marquess)$/.test(words[at]?.text ?? "");
  if (!peer || words[at + 1]?.lower !== "of" || !isCapital(words[at + 2])) return 0;
  // "the Duke of Marwick, Ian Lind,"
  if (words[at + 3]?.text === "," && isCapital(words[at + 4]) && isCapital(words[at + 5])) return 0;
  return isCapital(words[at + 3]) || /^(?:'s|award|scheme)$/.test(words[at + 3]?.lower ?? "") ? 0 : 3;
}
