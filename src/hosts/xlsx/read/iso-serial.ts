import { isRealDate, isoDate, serialOfDate } from "../../../engine/index";

const ISO_DATE_TIME = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?)?$/;

/**
 * "2021-03-15", "2021-03-15T10:30:00Z", "10:30:00" of a cell of type "d" (ISO 8601; ECMA-376 part 1, 18.18.11) →
 * Excel serial number; null where the text is no date or time.
 */
export function serialOfIsoText(text: string, system: 1900 | 1904): number | null {
  const match = ISO_DATE_TIME.exec(text);
  if (!match || text === "") return null;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => part && Number(part));
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = [Number(year), Number(month), Number(day)] as const;
  return isRealDate(...date) ? serialOfDate(isoDate(...date), system) + time : null;
}
