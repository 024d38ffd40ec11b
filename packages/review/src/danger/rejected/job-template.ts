import { at } from "@ashlar/checks/tree";
import { isWithin } from "../../diff/path.ts";
import type { Context } from "../danger-rule.ts";
import { describeChanges } from "./describe-changes.ts";
import { leafPatterns } from "./leaf-patterns.ts";
import { rejecting } from "./rejecting.ts";
import { anotherRun } from "./remedies.ts";

const template = "spec.template";

/** What may change in the template of a Job that is suspended and never ran (Kubernetes 1.33, pkg/apis/batch/validation). */
const ofSuspended = [
  `${template}.metadata.annotations`,
  `${template}.metadata.labels`,
  `${template}.spec.affinity.nodeAffinity`,
  `${template}.spec.nodeSelector`,
  `${template}.spec.schedulingGates`,
  `${template}.spec.tolerations`,
];

/** And since 1.36, by the feature gate MutablePodResourcesForSuspendedJobs. */
const resources = [`${template}.spec.containers[].resources`, `${template}.spec.initContainers[].resources`];

const mutable = (isSuspended: boolean, { kubernetes }: Context): readonly string[] => {
  if (!isSuspended) return [];
  return Number(kubernetes.slice(2)) >= 36 ? [...ofSuspended, ...resources] : ofSuspended;
};

export const jobTemplate = rejecting({
  name: "job-template",
  tells: "The template or the completions of a Job change, which runs once and as it was made",
  kinds: ["batch Job"],
  refusals: ({ identity, before, after, fields: all }, context) => {
    const [was, is] = [at(before?.object, "spec"), at(after?.object, "spec")];
    const may = mutable(was.suspend === true, context);
    const scales = is.completionMode === "Indexed" && is.completions === (is.parallelism ?? 1);
    const fields = all.filter((field) => {
      if (field.pattern === "spec.completions") return !scales;
      if (!isWithin(field.pattern, template)) return false;
      return !leafPatterns(field).every((leaf) => may.some((each) => isWithin(leaf, each)));
    });
    if (fields.length === 0) return [];
    const isTandem = is.completionMode === "Indexed" && fields.every(({ pattern }) => pattern === "spec.completions");
    const says = isTandem ? "can only be modified in tandem with spec.parallelism" : "field is immutable";
    return [{ message: `${describeChanges(fields)}: the API server answers "${says}"`, remedy: anotherRun(identity), fields }];
  },
});
