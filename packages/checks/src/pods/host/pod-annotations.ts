import type { Look, ObjectRule, Value } from "../../rule/object-rule.ts";

const mirror = "kubernetes.io/config.mirror";
const deletionCost = "controller.kubernetes.io/pod-deletion-cost";

/** As Go's strconv.ParseInt reads 32 bits, and the server asks it to be written. */
const isInt32 = (text: string): boolean => /^(?:0|[1-9]\d*|-\d+)$/.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31;

const look: Look = ({ metadata, spec }, report) => {
  const annotations = metadata?.annotations as Value | undefined;
  if (annotations === undefined) return;
  const cost = annotations[deletionCost];
  if (cost !== undefined && !isInt32(cost)) report(["metadata", "annotations", deletionCost], `'${cost}' is not a whole number of 32 bits`);
  if (annotations[mirror] !== undefined && (spec?.nodeName ?? "") === "")
    report(["metadata", "annotations", mirror], "a mirror of a static pod names its node", "take it away: the kubelet sets it");
};

export const podAnnotations: ObjectRule = {
  name: "pod-annotations",
  family: "api",
  severity: "error",
  holds: "Annotations of a pod that Kubernetes reads say what it can read",
  on: { "core.v1.Pod": look, "core.v1.PodTemplateSpec": look },
};
