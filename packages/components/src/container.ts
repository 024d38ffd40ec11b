import type { IContainer } from "kubernetes-models/v1/Container";
import type { IVolumeMount } from "kubernetes-models/v1/VolumeMount";
import type { ComponentValues } from "./component-values.ts";
import { envVars } from "./env.ts";
import { given } from "./given.ts";
import { containerPorts, type Port } from "./port.ts";
import { resources } from "./resources.ts";
import { containerSecurity } from "./security.ts";

/** What the builders settle about a container. */
export interface ContainerParts extends Pick<IContainer, "startupProbe" | "readinessProbe" | "livenessProbe"> {
  readonly ports: readonly Port[];
  /** Seconds between the word to stop and the signal to the process. */
  readonly drainSeconds: number;
}

/** The container of a component, named after it. */
export const container = (values: ComponentValues, parts: ContainerParts, mounts: IVolumeMount[]): IContainer => {
  const { ports, drainSeconds, startupProbe, readinessProbe, livenessProbe } = parts;
  return {
    name: values.name,
    image: values.image,
    ...given({
      command: [...(values.command ?? [])],
      args: [...(values.args ?? [])],
      ports: containerPorts(ports),
      env: envVars(values.env ?? {}),
      startupProbe,
      readinessProbe,
      livenessProbe,
      // Kubernetes' own pause needs no shell in the image (on since Kubernetes 1.30, stable since 1.34).
      lifecycle: drainSeconds > 0 ? { preStop: { sleep: { seconds: drainSeconds } } } : undefined,
      volumeMounts: mounts,
    }),
    resources: resources(values),
    securityContext: containerSecurity(values.security ?? {}),
  };
};
