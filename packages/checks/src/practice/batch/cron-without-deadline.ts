import type { ObjectRule } from "../../rule/object-rule.ts";

export const cronWithoutDeadline: ObjectRule = {
  name: "cron-without-deadline",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A CronJob says until when a run that was missed is still worth starting",
  on: {
    "batch.v1.CronJobSpec": ({ startingDeadlineSeconds }, report) => {
      if (startingDeadlineSeconds === undefined)
        report([], "a run that was missed starts however late it is", "set startingDeadlineSeconds");
    },
  },
};
