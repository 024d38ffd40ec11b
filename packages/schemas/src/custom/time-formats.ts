/** A day that is in the calendar, as Go's time.Parse reads `2006-01-02`. */
export const isDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(day) > 0;
};

/** Looser than RFC 3339: any character before the fraction, any offset (kube-openapi, strfmt: IsDateTime). */
export const isDateTime = (text: string): boolean => {
  const [date = "", time] = text.toLowerCase().split("t");
  const [, hour = "99", minute = "99", second = "99"] =
    /^(\d{2}):(\d{2}):(\d{2})(?:[^\n]\d+)?(?:z|[+-]\d{2}:\d{2})$/.exec(time ?? "") ?? [];
  return text.length >= 4 && isDate(date) && hour <= "23" && minute <= "59" && second <= "59";
};

const goDuration = /^[+-]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/;

const isUnit = (unit: string): boolean =>
  /^(ns|us|µs|ms|s|m|h|d|w|hr|wk|nano.*|micro.*|milli.*|sec.*|min.*|hour.*|day.*|week.*)$/.test(unit.toLowerCase());

/** Go's durations, and as kube-openapi's strfmt reads Scala's: any text in which a number stands before a unit. */
export const isDuration = (text: string): boolean =>
  goDuration.test(text) || [...text.matchAll(/\d+\s*([A-Za-zµ]+)/g)].some(([, unit = ""]) => isUnit(unit));
