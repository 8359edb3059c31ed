// All rules, in the order in which they are tried. The order is the contract: where two rules take equally many words,
// the earlier one reads them; a longer match always comes first.

import type { Rule } from "./rule";
import {
  calendarDay,
  calendarDayLast,
  calendarDayOfYear,
  calendarDays,
  isoDay,
  slashedDay,
} from "./rules/calendar-day";
import { clock, clockInPart, clockSpoken, hourSpoken } from "./rules/clock";
import { feastRules } from "./rules/feast";
import { lengthCompound, lengthCounted, lengthLong, lengthOne, oneDay } from "./rules/length";
import { lengthBare, lengthVague } from "./rules/length-open";
import { monthAlone, monthOfYear, monthShifted, monthTold, monthYear } from "./rules/month";
import { dayBeside, inTheDay, nearDay, overnight, partBeside, partOf, partShifted } from "./rules/near-day";
import { dayOfOldEra, dayTooLarge } from "./rules/no-day";
import {
  dayNumberAlone,
  dayOfMonth,
  halfMonth,
  nthDay,
  nthDayTold,
  nthWeek,
  nthWeekday,
  nthWeekend,
} from "./rules/nth";
import { fiscalYear, unitAlone, unitEnded, yearEnd } from "./rules/own-year";
import {
  halfAlone,
  halfNamed,
  quarterAgain,
  quarterCoded,
  quarterLast,
  quarterNamed,
  quarterOfMonths,
} from "./rules/quarter";
import { adverb, every, timesIn, weekdayPlural } from "./rules/recurrence";
import { seasonAlone, seasonOfYear, seasonShifted, seasonTold, seasonYear } from "./rules/season";
import {
  pastUnit,
  unitNarrated,
  unitOver,
  unitShifted,
  unitTwoAway,
  unitWhole,
  weekend,
  withinUnit,
} from "./rules/unit-shifted";
import { unitsAgo, unitsAgoOn } from "./rules/units-ago";
import { inUnits, unitsFromNow, unitsLater } from "./rules/units-apart";
import { vague } from "./rules/vague";
import { weekOf } from "./rules/week-of";
import {
  weekdayAlone,
  weekdayNarrated,
  weekdayNumbered,
  weekdayOfWeek,
  weekdayShifted,
  weekdayTold,
} from "./rules/weekday";
import { century, decade, yearAlone, yearBefore, yearPair, yearShort } from "./rules/year";
import { yearAgo } from "./rules/year-ago";

export const RULES: readonly Rule[] = [
  isoDay,
  slashedDay,
  dayOfOldEra,
  dayTooLarge,
  ...feastRules,
  weekOf,
  calendarDayLast,
  calendarDayOfYear,
  calendarDays,
  calendarDay,
  nthWeekday,
  nthWeekend,
  nthWeek,
  nthDay,
  nthDayTold,
  halfMonth,
  dayOfMonth,
  dayNumberAlone,
  monthYear,
  monthOfYear,
  monthShifted,
  monthTold,
  seasonYear,
  seasonOfYear,
  seasonShifted,
  seasonTold,
  halfNamed,
  halfAlone,
  quarterOfMonths,
  quarterLast,
  quarterNamed,
  quarterCoded,
  yearAgo,
  quarterAgain,
  weekdayOfWeek,
  weekdayNumbered,
  weekdayShifted,
  weekdayNarrated,
  weekdayTold,
  weekdayPlural, // before the bare weekday: "Monday nights" recur
  weekdayAlone,
  dayBeside,
  nearDay,
  inTheDay,
  partBeside,
  partShifted,
  overnight,
  unitsAgoOn,
  unitsAgo,
  unitsFromNow,
  unitsLater,
  inUnits, // before the lengths: "in three days" is a date after a verb of the future
  withinUnit,
  yearEnd,
  unitEnded,
  fiscalYear,
  unitTwoAway,
  unitWhole,
  weekend,
  unitShifted,
  pastUnit,
  unitNarrated,
  unitOver,
  unitAlone,
  partOf,
  every,
  timesIn,
  adverb,
  lengthLong,
  oneDay,
  lengthVague,
  lengthCompound,
  lengthCounted,
  lengthOne,
  lengthBare,
  clockInPart,
  clockSpoken,
  clock,
  hourSpoken,
  monthAlone,
  seasonAlone,
  century,
  decade,
  yearBefore,
  yearPair,
  yearAlone,
  yearShort,
  vague,
];
