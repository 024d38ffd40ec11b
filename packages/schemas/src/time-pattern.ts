const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

const day = [
  "\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])",
  `${leapYear}-02-29`,
].join("|");

const hours = "(?:[01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d";

/** A whole day and a whole hour count as an offset too: some people write them. */
const offset = "Z|[+-](?:[01]\\d|2[0-4]):(?:[0-5]\\d|60)";

const pattern = (fraction: string): string => `^(?:${day})T${hours}${fraction}(?:${offset})$`;

/** RFC 3339 as Go's time.Parse reads it: days that there are, leniently written. */
export const timePattern = pattern("(?:[.,]\\d+)?");

/** The same with microseconds, all six digits of them (meta/v1 MicroTime). */
export const microTimePattern = pattern("[.,]\\d{6}");
