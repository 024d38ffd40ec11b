import { at } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

export const scheduleChanged: DangerRule = {
  name: "schedule-changed",
  danger: "CONFIG",
  tells: "A CronJob runs at other times, or not at all any more",
  kinds: ["batch CronJob"],
  find: ({ before, after, fields }) => {
    const [was, is] = [at(before?.object, "spec"), at(after?.object, "spec")];
    const about = ["spec.schedule", "spec.timeZone", "spec.suspend"].flatMap((field) => changesAt(fields, field));
    if (about.length === 0) return [];
    if (is.suspend === true && was.suspend !== true) return [{ message: "It runs no more: it is suspended", fields: about }];
    const zone = is.timeZone === undefined ? "" : ` (${is.timeZone})`;
    const again = was.suspend === true && is.suspend !== true ? ", and is suspended no more" : "";
    return [{ message: `It runs at ${is.schedule}${zone}, where it ran at ${was.schedule}${again}`, fields: about }];
  },
};
