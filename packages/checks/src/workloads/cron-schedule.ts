import type { ObjectRule } from "../rule/object-rule.ts";
import { whyNotSchedule } from "./why-not-schedule.ts";
import { whyNotTimeZone } from "./why-not-time-zone.ts";

export const cronSchedule: ObjectRule = {
  name: "cron-schedule",
  family: "api",
  severity: "error",
  holds: "The schedule of a CronJob has five fields or is one such as @daily, and its time zone is in the IANA database",
  on: {
    "batch.v1.CronJobSpec": ({ schedule, timeZone }, report) => {
      const why = schedule === undefined ? undefined : whyNotSchedule(schedule);
      if (why !== undefined) report(["schedule"], `'${schedule}' ${why}`);
      const wrong = timeZone === undefined ? undefined : whyNotTimeZone(timeZone);
      if (wrong !== undefined) report(["timeZone"], `'${timeZone}' ${wrong}`);
    },
  },
};
