import type { IPodSpec } from "kubernetes-models/v1/PodSpec";
import type { IPodTemplateSpec } from "kubernetes-models/v1/PodTemplateSpec";
import { claimVolumes } from "./claims.ts";
import type { ComponentValues } from "./component-values.ts";
import { type ContainerParts, container } from "./container.ts";
import { filesChecksum, filesVolumes } from "./files.ts";
import { given } from "./given.ts";
import { labelsOf } from "./metadata.ts";
import { scratchVolumes } from "./scratch.ts";
import { secretVolumes } from "./secret-files.ts";
import { podSecurity } from "./security.ts";
import { selectorLabels } from "./selector-labels.ts";
import type { Volume } from "./volume.ts";

/** What the builders settle about a pod. */
export interface PodParts extends ContainerParts, Pick<IPodSpec, "topologySpreadConstraints" | "restartPolicy"> {
  /** Persistent volumes whose claims the workload itself makes. */
  readonly ownVolumes?: readonly Volume[];
}

/** Seconds that a process has to finish its work after the signal to stop; Kubernetes' own default. */
const TERMINATION_SECONDS = 30;

/** The pods of a component, after the author's changes to the container and the pod. */
export const podTemplate = (values: ComponentValues, parts: PodParts): IPodTemplateSpec => {
  const standard = podSpec(values, parts);
  return {
    metadata: {
      labels: { ...labelsOf(values), ...values.podLabels, ...selectorLabels(values.name) },
      ...given({ annotations: { ...values.podAnnotations, ...filesChecksum(values) } }),
    },
    spec: values.override?.pod?.(standard) ?? standard,
  };
};

const podSpec = (values: ComponentValues, parts: PodParts): IPodSpec => {
  const { ownVolumes = [] } = parts;
  const { claims = {}, secretFiles = {}, scratch = [], security = {}, account = {}, override = {} } = values;
  const mounted = [claimVolumes(claims), filesVolumes(values), secretVolumes(secretFiles), scratchVolumes(scratch)];
  const mounts = [...ownVolumes.map(({ name, mountPath }) => ({ name, mountPath })), ...mounted.flatMap((part) => part.mounts)];
  const standard = container(values, parts, mounts);
  return {
    serviceAccountName: values.name,
    automountServiceAccountToken: account.token ?? false,
    // Else each Service of the namespace adds variables, and one called `redis` sets REDIS_PORT to `tcp://…`.
    enableServiceLinks: false,
    securityContext: podSecurity(security, ownVolumes.length + Object.keys(claims).length > 0),
    terminationGracePeriodSeconds: values.terminationSeconds ?? parts.drainSeconds + TERMINATION_SECONDS,
    containers: [override.container?.(standard) ?? standard],
    ...given({
      restartPolicy: parts.restartPolicy,
      priorityClassName: values.priorityClass,
      nodeSelector: { ...values.nodeSelector },
      tolerations: [...(values.tolerations ?? [])],
      topologySpreadConstraints: parts.topologySpreadConstraints,
      imagePullSecrets: (values.imagePullSecrets ?? []).map((name) => ({ name })),
      volumes: mounted.flatMap((part) => part.volumes),
    }),
  };
};
