import type { Look, ObjectRule } from "../../rule/object-rule.ts";

const isHook = (annotations: Readonly<Record<string, string>> | undefined): boolean =>
  annotations?.["argocd.argoproj.io/hook"] !== undefined || annotations?.["helm.sh/hook"] !== undefined;

const judge =
  (message: string, remedy: string): Look =>
  ({ metadata }, report) => {
    if (metadata?.ownerReferences === undefined && !isHook(metadata?.annotations)) report(["kind"], message, remedy);
  };

const ofDeployment = judge("its pods cannot be rolled out: changes reach new pods only", "use a Deployment");

export const lonePod: ObjectRule = {
  name: "lone-pod",
  family: "practice",
  severity: "warning",
  holds: "Pods are made by what starts them again and rolls them out",
  on: {
    "core.v1.Pod": judge("nobody starts it again when its node goes", "use a Deployment, or a Job"),
    "apps.v1.ReplicaSet": ofDeployment,
    "core.v1.ReplicationController": ofDeployment,
  },
};
