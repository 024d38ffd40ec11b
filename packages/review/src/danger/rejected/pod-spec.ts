import { at, records } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import { isWithin } from "../../diff/path.ts";
import { sameData } from "../../diff/same-value.ts";
import { describeChanges } from "./describe-changes.ts";
import { leafPatterns } from "./leaf-patterns.ts";
import { rejecting } from "./rejecting.ts";
import { anotherName } from "./remedies.ts";

type Spec = ReturnType<typeof at>;

const images = ["spec.containers[].image", "spec.initContainers[].image"];

/** Tolerations may come, and last longer or shorter. */
const onlyAdds = (was: Spec, is: Spec): boolean => {
  const lasting = (toleration: object) => ({ ...toleration, tolerationSeconds: 0 });
  return records(was.tolerations).every((old) => records(is.tolerations).some((each) => sameData(lasting(old), lasting(each))));
};

const onlyRemoves = (was: Spec, is: Spec): boolean => {
  const old = records(was.schedulingGates).map(({ name }) => name);
  return records(is.schedulingGates).every(({ name }) => old.includes(name));
};

const keeps = (was: Spec, is: Spec): boolean =>
  Object.entries(at(was, "nodeSelector")).every(([key, value]) => at(is, "nodeSelector")[key] === value);

/** Whether a field of a live Pod may change so (Kubernetes 1.36, pkg/apis/core/validation, ValidatePodUpdate). */
const may = (field: FieldChange, was: Spec, is: Spec): boolean => {
  const { pattern, before, after } = field;
  const isGated = records(was.schedulingGates).length > 0;
  if (images.includes(pattern)) return true;
  if (pattern === "spec.activeDeadlineSeconds") return after !== undefined && (before === undefined || Number(after) < Number(before));
  if (pattern === "spec.terminationGracePeriodSeconds") return Number(before) < 0 && after === 1;
  if (isWithin(pattern, "spec.tolerations")) return onlyAdds(was, is);
  if (isWithin(pattern, "spec.schedulingGates")) return onlyRemoves(was, is);
  if (isWithin(pattern, "spec.nodeSelector")) return isGated && keeps(was, is);
  return (
    isGated &&
    leafPatterns(field).every((leaf) => isWithin(leaf, "spec.affinity.nodeAffinity")) &&
    at(was, "affinity").nodeAffinity === undefined
  );
};

export const podSpec = rejecting({
  name: "pod-spec",
  tells: "A bare Pod changes beyond its images and tolerations",
  kinds: [" Pod"],
  refusals: ({ identity, before, after, fields: all }) => {
    const [was, is] = [at(before?.object, "spec"), at(after?.object, "spec")];
    const fields = all.filter((field) => isWithin(field.pattern, "spec") && !may(field, was, is));
    if (fields.length === 0) return [];
    const message = `${describeChanges(fields)}: the API server refuses it, for pod updates may change images, activeDeadlineSeconds and tolerations alone`;
    return [{ message, remedy: `let a Deployment or a Job make the Pod; or ${anotherName(identity)}`, fields }];
  },
});
