// Reads feasts and holidays: "Palm Sunday", "Thanksgiving Day", "last Christmas", "Easter 2024", "Easter week".

import { isoDayOf, toDayParts, weekdayOf } from "@/lib/base/calendar";
import { FEASTS, type Feast, nearestFeast } from "../feasts";
import {
  type Found,
  fromPublication,
  numberOf,
  type Rule,
  type Scene,
  type Tense,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun, runOf } from "../runs";
import type { DateValue } from "../value";

const NEAR = 45; // days from publication within which the verb does not matter

/** A feast's words count only with the capitals of a name. */
function hasCapitals(found: Found, scene: Scene): boolean {
  const words = scene.items.slice(found.from, found.to).filter((item) => /^\p{L}{3,}$/u.test(item.word));
  return words.every(
    (item) =>
      item.capital ||
      /^(?:the|of|in|this|last|next|that|every|each|year|week|weekend|morning|night|evening|afternoon)$/.test(
        item.word,
      ),
  );
}

/** "wants her findings by Christmas": a limit looks ahead where its verb does not look back. */
function tenseOf(found: Found, scene: Scene): Tense {
  const tense = scene.tenseAt(found.from, found.to);
  return tense === "unknown" && /^(?:by|until|till|before)$/.test(wordBefore(found, scene))
    ? "future"
    : tense;
}

function feastDay(feast: Feast, found: Found, scene: Scene): number {
  const { year } = toDayParts(scene.published);
  const named = numberOf(found, "year");
  if (!Number.isNaN(named)) return feast.dayIn(named);
  const of = wordOf(found, "which");
  if (of) {
    const shift = { last: -1, next: 1 }[of] ?? 0;
    return feast.dayIn(
      toDayParts(of === "that" ? (scene.toldYear?.value.day ?? scene.published) : scene.published).year +
        shift,
    );
  }
  const which = wordBefore(found, scene);
  const days = [year - 1, year, year + 1].map((each) => feast.dayIn(each));
  if (which === "last")
    return days.filter((day) => day < scene.published).at(-1) ?? nearestFeast(feast.dayIn, scene.published);
  if (which === "next")
    return days.find((day) => day > scene.published) ?? nearestFeast(feast.dayIn, scene.published);
  if (which === "this") return feast.dayIn(year);
  const nearest = nearestFeast(feast.dayIn, scene.published);
  if (Math.abs(nearest - scene.published) <= NEAR) return nearest;
  const tense = tenseOf(found, scene);
  if (tense === "past") return days.filter((day) => day <= scene.published).at(-1) ?? nearest;
  if (tense === "future") return days.find((day) => day >= scene.published) ?? nearest;
  return nearest;
}

/** "Memorial Day weekend" leads up to its Monday, "Thanksgiving weekend" follows its Thursday. */
function weekendOf(day: number): DateValue {
  return runOf(weekdayOf(day) <= 2 ? day - 2 : day, "weekend");
}

function stretched(day: number, found: Found): DateValue {
  const span = found.kept.span?.word;
  if (span === "weekend") return weekendOf(day);
  if (span === "week") return runOf(day, span);
  const part = found.kept.span?.code;
  return part ? { ...dayRun(day), part: part as DateValue["part"] } : dayRun(day);
}

/** "every Christmas": the day of the calendar where it is always the same, else once a year. */
function yearly({ dayIn }: Feast): string {
  const [day, other] = [isoDayOf(dayIn(2001)), isoDayOf(dayIn(2002))].map((each) => each.slice(5));
  return day === other ? `XXXX-${day}` : "P1Y";
}

function ruleFor(feast: Feast): Rule {
  return {
    name: feast.name,
    patterns: feast.written.flatMap((words) => [
      `${words} (of|,|in)? YEAR`,
      `${words} (of|,|in)? which:(this|last|next|that) year`,
      `${words} span:(week|weekend|PART)?`,
      `every:(every|each) ${words}`,
    ]),
    read(found, scene) {
      if (!hasCapitals(found, scene)) return undefined;
      if (found.kept.every) return { value: { kind: "set", timex: yearly(feast) } };
      const value = stretched(feastDay(feast, found, scene), found);
      if (found.kept.year) return { value };
      if (wordOf(found, "which") === "that" && scene.toldYear)
        return { value, anchor: scene.toldYear.anchor };
      const from = ["last", "this", "next"].includes(wordBefore(found, scene)) ? found.from - 1 : found.from;
      return { ...fromPublication(scene, value), from };
    },
  };
}

/** One rule for each feast, named after it. */
export const feastRules: readonly Rule[] = FEASTS.map(ruleFor);
