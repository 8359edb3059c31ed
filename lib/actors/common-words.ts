// Words whose capital says nothing: they open a sentence, or belong to the calendar.
//
// Gives   whether a capitalised word can begin or continue a name

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Function words and the commonest adverbs and nouns that open sentences. */
const OPENERS = set(`
  a an the this that these those some any each every both either neither all many most several few more less much no none such another other others
  i you he she it we they me him her us them my your his its our their mine yours who whom whose which what whatever whoever where when why how
  and but or nor so yet for if though although because since unless until while whereas after before as at by from in into of on onto off out over
  under up down upon with within without about above across against along amid among around behind below beneath beside besides between beyond
  despite during except following given including like near notwithstanding outside past per regarding throughout till to toward towards through than
  not there here then thus hence however meanwhile moreover furthermore nevertheless nonetheless otherwise therefore instead indeed also still even
  just only once twice again already always never often sometimes usually recently now today yesterday tomorrow tonight later earlier soon finally
  eventually initially originally previously currently separately similarly additionally ultimately clearly perhaps maybe sadly fortunately
  unfortunately ironically notably overall overnight early late last next first second third one two three four five six seven eight nine ten eleven
  twelve dozens hundreds thousands millions half is are was were be been being am has have had do does did will would shall should can could may might
  must let please yes oh well ok according asked speaking writing citing pending facing based born founded
  people officials police residents critics supporters experts analysts investors shares stocks prices sales profits workers staff
  doctors scientists researchers prosecutors lawyers detectives officers firefighters campaigners opponents opposition ministers lawmakers
  families parents students teachers voters fans players witnesses authorities investigators sources reporters crews engineers
  inspectors regulators protesters demonstrators organisers organizers neighbours neighbors customers passengers drivers farmers
  earlier later around nearly almost roughly some under little long read updated editor photo image video watch listen
  rain snow fire flames flooding water power traffic schools shops trains flights talks negotiations evidence documents records data figures
  details work construction repairs nobody everyone everything something nothing anyone someone good great big new old
  back away ever too very quite rather far further next thank thanks sorry look see get take make go come
  asked under among told said says speaking addressing responding reacting arriving writing leaving announcing
  turnout attendance unemployment inflation growth demand output revenue income trading voting counting breakfast lunch dinner
  bail plutonium uranium crude hackers thieves speculation rumours rumors outrage
  whether never no not key what breaking live exclusive opinion analysis comment q a
  `);

const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. aug aug. sept sept. sep oct oct. nov nov. dec dec. mon tue tues wed thu thurs fri sat sun
  am pm a.m p.m a.m. p.m. gmt bst est edt cet utc et easter christmas ramadan thanksgiving halloween passover eid diwali hanukkah yom kippur lent
  spring summer autumn winter ad bc bce ce`);

/** Whether the word may open a sentence without being a name. */
export function isOpener(lower: string): boolean {
  return OPENERS.has(lower);
}

/** Whether the word is a day, a month, a feast or another word of the calendar. */
export function isCalendarWord(lower: string): boolean {
  return CALENDAR.has(lower);
}
