// On which calendar day an article appeared, from what its front matter says.
// A date is taken as it stands; an instant falls on the day that it is in the story's time zone.

import { formatIsoDay, type IsoDay, parseIsoDay } from "@/lib/base/calendar";

const FORM =
  /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?(Z|[+-]\d\d:?\d\d))?)?$/;

/**
 * The day that a date or date-time names; `undefined` where the text has another form or names no real day.
 * A clock time without an offset is the publisher's own, so its date is the day.
 *
 * @param timeZone An IANA name, such as "Europe/Kyiv".
 */
export function publicationDay(text: string, timeZone: string): IsoDay | undefined {
  const match = FORM.exec(text.trim());
  const day = match?.[1];
  if (!match || day === undefined || !parseIsoDay(day)) return undefined;
  const offset = match[3];
  if (offset === undefined) return day;
  const colonOffset = offset.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const clock = text.trim().slice(11).replace(offset, "").trim().replace(",", ".");
  return dayIn(timeZone, new Date(`${day}T${clock}${colonOffset}`));
}

/** Whether the name is one of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function dayIn(timeZone: string, instant: Date): IsoDay | undefined {
  if (Number.isNaN(instant.getTime())) return undefined;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const day = formatIsoDay({
    year: parts.get("year") ?? 0,
    month: parts.get("month") ?? 0,
    day: parts.get("day") ?? 0,
  });
  return parseIsoDay(day) && day;
}
