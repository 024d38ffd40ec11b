import type { KubeObject } from "@ashlar/model";
import { changed } from "./changed.ts";
import { disruptionBudget } from "./disruption-budget.ts";
import { filesConfigMap } from "./files.ts";
import { networkPolicy } from "./network-policy.ts";
import type { StatefulSetOverride } from "./override.ts";
import { portsOf } from "./port.ts";
import { containerProbes, type Probes } from "./probes.ts";
import { governingService, service } from "./service.ts";
import { serviceAccount } from "./service-account.ts";
import type { ServiceValues } from "./service-values.ts";
import { type StatefulSetValues, statefulSet } from "./stateful-set.ts";

export interface StatefulServiceValues extends StatefulSetValues, ServiceValues {
  /** Name of the main port, which some meshes read the protocol from; `tcp` unless given. */
  readonly portName?: string;
  /** Protocol above TCP, as gateways and meshes read it; none unless given. */
  readonly appProtocol?: string;
  /** Probes; all open a connection on `port` unless given. */
  readonly probes?: Probes;
  /** The last word on each object. */
  readonly override?: StatefulSetOverride;
}

/** Seconds that a start may take. A database that reads its log again must not be killed at it. */
const STARTUP_SECONDS = 600;

/** Pods with volumes behind a Service: one Service with the component's name for clients, a headless one for the pods' own names. */
export const statefulService = (values: StatefulServiceValues): KubeObject[] => {
  const { override = {}, portName = "tcp", appProtocol } = values;
  const ports = portsOf(values, { name: portName, appProtocol });
  const connect = { tcpSocket: { port: portName } };
  const probes = containerProbes(values.probes ?? {}, { readiness: connect, liveness: connect, startupSeconds: STARTUP_SECONDS });
  return [
    ...changed(statefulSet(values, { ports, drainSeconds: values.drainSeconds ?? 0, ...probes }), override.statefulSet),
    ...changed(service(values, ports), override.service),
    ...changed(governingService(values, ports), override.headlessService),
    ...changed(serviceAccount(values), override.serviceAccount),
    ...changed(filesConfigMap(values), override.configMap),
    ...changed(networkPolicy(values, ports), override.networkPolicy),
    ...changed(values.replicas >= 2 ? disruptionBudget(values) : undefined, override.disruptionBudget),
  ];
};
