import { durationIn } from "../names/go-duration.ts";

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** In order, the first standing for `from`. */
  readonly names?: readonly string[];
}

const fields: readonly Field[] = [
  { name: "minute", from: 0, to: 59 },
  { name: "hour", from: 0, to: 23 },
  { name: "day of the month", from: 1, to: 31 },
  { name: "month", from: 1, to: 12, names: "jan feb mar apr may jun jul aug sep oct nov dec".split(" ") },
  { name: "day of the week", from: 0, to: 6, names: "sun mon tue wed thu fri sat".split(" ") },
];

const descriptors: ReadonlySet<string> = new Set(["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]);

const every = "@every ";

/** Go's strconv.Atoi, of what is not negative. */
const number = (text: string): number | undefined => (/^\+?\d{1,18}$/.test(text) ? Number(text) : undefined);

const numberOrName = (text: string, { from, names }: Field): number | undefined => {
  const at = names?.indexOf(text.toLowerCase()) ?? -1;
  return at < 0 ? number(text) : at + from;
};

const whyNotRange = (text: string, field: Field): string | undefined => {
  const [range = "", step, ...steps] = text.split("/");
  const [low = "", high, ...more] = range.split("-");
  const all = low === "*" || low === "?"; // what follows it is not looked at
  const start = all ? field.from : numberOrName(low, field);
  const end = all || (high === undefined && step !== undefined) ? field.to : high === undefined ? start : numberOrName(high, field);
  if (start === undefined || end === undefined || (!all && more.length > 0) || steps.length > 0) return "is not understood";
  if (start < field.from || end > field.to) return `is not from ${field.from} to ${field.to}`;
  if (start > end) return "ends before it begins";
  if (step !== undefined && !(Number(number(step)) > 0)) return "has a step that is not 1 or more";
  return undefined;
};

/**
 * Why a text is no schedule of a CronJob, as the rest of a sentence. As github.com/robfig/cron v3 reads it (ParseStandard), which
 * kube-apiserver asks, and without the time zone in it that kube-apiserver refuses.
 */
export const whyNotSchedule = (text: string): string | undefined => {
  if (text === "") return "is empty";
  if (text.includes("TZ")) return "has a time zone in it: that belongs into timeZone";
  if (text.startsWith("@")) {
    if (descriptors.has(text)) return undefined;
    if (!text.startsWith(every)) return `is none of ${[...descriptors].join(", ")}, @every <duration>`;
    return durationIn(text.slice(every.length)) === undefined ? "has no duration after @every, such as 1h30m" : undefined;
  }
  const parts = text.split(/\s+/).filter((part) => part !== "");
  if (parts.length !== fields.length) return `has ${parts.length} fields, not 5 (minute, hour, day of the month, month, day of the week)`;
  for (const [index, field] of fields.entries())
    for (const range of (parts[index] ?? "").split(",")) {
      const why = range === "" ? undefined : whyNotRange(range, field);
      if (why !== undefined) return `has a ${field.name}, '${range}', that ${why}`;
    }
  return undefined;
};
