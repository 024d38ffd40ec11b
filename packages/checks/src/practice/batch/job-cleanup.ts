import type { ObjectRule } from "../../rule/object-rule.ts";

export const jobCleanup: ObjectRule = {
  name: "job-cleanup",
  family: "practice",
  severity: "warning",
  // Argo CD starts a Job again that took itself away: only where something else applies it is this of use.
  default: "off",
  holds: "A Job that is done is taken away",
  on: {
    "batch.v1.Job": ({ spec, metadata }, report) => {
      const hook = metadata?.annotations?.["argocd.argoproj.io/hook"] ?? metadata?.annotations?.["helm.sh/hook"];
      if (spec?.ttlSecondsAfterFinished === undefined && hook === undefined)
        report(["spec"], "stays with its pods when it is done", "set ttlSecondsAfterFinished");
    },
  },
};
