import type { ObjectRule } from "../../rule/object-rule.ts";

export const cronOverlap: ObjectRule = {
  name: "cron-overlap",
  family: "practice",
  severity: "warning",
  holds: "A CronJob says what happens when its last run is not over yet",
  on: {
    "batch.v1.CronJobSpec": ({ concurrencyPolicy }, report) => {
      if (concurrencyPolicy === undefined)
        report(
          [],
          "runs that take too long pile up: each starts though the last is not over",
          "set concurrencyPolicy to Forbid, or say Allow",
        );
    },
  },
};
