import type { ObjectRule } from "../../rule/object-rule.ts";

/** How often the controller looks (kubernetes.io, CronJob). */
const between = 10;

export const cronDeadline: ObjectRule = {
  name: "cron-deadline",
  family: "practice",
  severity: "warning",
  holds: "A CronJob with a deadline to start has time to be looked at",
  on: {
    "batch.v1.CronJobSpec": ({ startingDeadlineSeconds: seconds }, report) => {
      if (typeof seconds === "number" && seconds < between)
        report(
          ["startingDeadlineSeconds"],
          `with ${seconds} s to start it may never run: the controller looks every ${between} s`,
          "allow it a minute at least",
        );
    },
  },
};
