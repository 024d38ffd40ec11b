import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Where kinds have what their jobs are made of (Kubernetes 1.36; KEDA 2.18). */
const templates: Readonly<Record<string, string>> = { "batch CronJob": "spec.jobTemplate", "keda.sh ScaledJob": "spec.jobTargetRef" };

export const nextRun: DangerRule = {
  name: "next-run",
  danger: "CONFIG",
  tells: "What a CronJob runs is another from its next run on",
  kinds: Object.keys(templates),
  find: ({ kind, fields }) => {
    const images = /\.image$/;
    const about = changesWithin(fields, templates[kind] ?? "spec").filter(({ pattern }) => !images.test(pattern));
    return about.length === 0 ? [] : [{ message: "It holds from the next run on; what runs now ends as it began", fields: about }];
  },
};
