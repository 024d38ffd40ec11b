import type { KubeObject } from "@ashlar/model";
import { changed } from "./changed.ts";
import { deployed } from "./deployed.ts";
import type { DeploymentValues } from "./deployment.ts";
import type { ServiceOverride } from "./override.ts";
import { portsOf } from "./port.ts";
import { containerProbes, type Probes } from "./probes.ts";
import { service } from "./service.ts";
import type { ServiceValues } from "./service-values.ts";
import { type WebProbe, webProbeDefaults, webProbes } from "./web-probes.ts";

export type WebServiceValues = DeploymentValues &
  ServiceValues & {
    /** Paths or probes. Readiness asks `/` and liveness opens a connection unless given. */
    readonly probes?: Probes<WebProbe>;
    /** The last word on each object. */
    readonly override?: ServiceOverride;
  };

/** HTTP behind a Service: Deployment, Service, ServiceAccount, NetworkPolicy, and what replicas, files and scaling call for. */
export const webService = (values: WebServiceValues): KubeObject[] => {
  const ports = portsOf(values, { name: "http", appProtocol: "http" });
  const probes = containerProbes(webProbes(values.probes ?? {}), webProbeDefaults);
  return [
    ...deployed(values, { ports, drainSeconds: values.drainSeconds ?? 5, ...probes }),
    ...changed(service(values, ports), values.override?.service),
  ];
};
