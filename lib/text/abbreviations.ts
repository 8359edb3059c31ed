// Words whose full stop does not by itself end a sentence.
//
// Gives   three sets, in lower case and without the final stop
// Knows   English as newspapers write it

/** A name or a number follows these, so their stop never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof gen lt col capt cmdr cpl sgt maj brig adm rear insp supt rev fr hon sen rep gov pres " +
    "amb atty messrs mme mlle st ste mt ft no nos vs v cf eg e.g ie i.e viz op vol pp art fig sec ch para approx ca c"
  ).split(" "),
);

/** These may end a sentence too: only the next word can tell. */
export const SHORTENED: ReadonlySet<string> = new Set(
  (
    "inc corp co cos ltd llc plc bros jr sr esq etc al dept univ assn ave blvd rd bldg jan feb mar apr jun jul " +
    "aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est ala ariz ark calif colo conn del " +
    "fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa tenn tex va vt wash " +
    "wis wyo ont que a.m p.m am pm b.c a.d ph.d m.d u.s u.k u.n e.u u.s.a d.c n.y n.j n.c s.c n.m n.h r.i w.va"
  ).split(" "),
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my there here but and or so yet " +
    "in on at after before since when while as if although though because by for from to with under over during " +
    "what who why how where which some many most all both each no not one two three such other another several " +
    "however meanwhile moreover also still then now later earlier last next according asked despite instead"
  ).split(" "),
);
