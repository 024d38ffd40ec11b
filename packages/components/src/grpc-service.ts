import type { KubeObject } from "@ashlar/model";
import { changed } from "./changed.ts";
import { deployed } from "./deployed.ts";
import type { DeploymentValues } from "./deployment.ts";
import type { ServiceOverride } from "./override.ts";
import { portsOf } from "./port.ts";
import { containerProbes, type Probes } from "./probes.ts";
import { headlessService, service } from "./service.ts";
import type { ServiceValues } from "./service-values.ts";

export type GrpcServiceValues = DeploymentValues &
  ServiceValues & {
    /** Probes; all ask the gRPC health service on `port` unless given. */
    readonly probes?: Probes;
    /** Whether clients see each pod's address and share requests out themselves; `false` unless given. Fixed once the Service exists. */
    readonly headless?: boolean;
    /** The last word on each object. */
    readonly override?: ServiceOverride;
  };

/**
 * gRPC behind a Service. Its `appProtocol` is `kubernetes.io/h2c`, the one name for HTTP/2 without TLS that Kubernetes
 * itself defines and Gateway API tests (KEP-3726, GEP-1911); `grpc` is only some meshes' word. The port's name is `grpc`.
 */
export const grpcService = (values: GrpcServiceValues): KubeObject[] => {
  const ports = portsOf(values, { name: "grpc", appProtocol: "kubernetes.io/h2c" });
  const health = { grpc: { port: values.port } };
  const probes = containerProbes(values.probes ?? {}, { readiness: health, liveness: health, startupSeconds: 120 });
  const standard = values.headless ? headlessService(values, ports) : service(values, ports);
  return [
    ...deployed(values, { ports, drainSeconds: values.drainSeconds ?? 5, ...probes }),
    ...changed(standard, values.override?.service),
  ];
};
