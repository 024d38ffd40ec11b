import type { KubeObject } from "@ashlar/model";
import { autoscaler } from "./autoscaler.ts";
import { changed } from "./changed.ts";
import { type DeploymentValues, deployment } from "./deployment.ts";
import { disruptionBudget } from "./disruption-budget.ts";
import { filesConfigMap } from "./files.ts";
import { type Admit, networkPolicy } from "./network-policy.ts";
import type { DeploymentOverride } from "./override.ts";
import type { PodParts } from "./pod-template.ts";
import { isReplicated } from "./scale.ts";
import { serviceAccount } from "./service-account.ts";

type Deployed = DeploymentValues & { readonly admits?: readonly Admit[]; readonly override?: DeploymentOverride };

/** A Deployment and all that belongs to it but a Service. */
export const deployed = (values: Deployed, parts: PodParts): KubeObject[] => {
  const { override = {}, autoscale } = values;
  return [
    ...changed(deployment(values, parts), override.deployment),
    ...changed(serviceAccount(values), override.serviceAccount),
    ...changed(filesConfigMap(values), override.configMap),
    ...changed(networkPolicy(values, parts.ports), override.networkPolicy),
    ...changed(isReplicated(values) ? disruptionBudget(values) : undefined, override.disruptionBudget),
    ...changed(autoscale && autoscaler(values, autoscale), override.autoscaler),
  ];
};
