import { grpcService } from "@ashlar/components";
import type { KubeObject } from "@ashlar/model";
import { type BoutiqueValues, replicasOf, type Size } from "./boutique-values.ts";
import { addressesFor, admitsOf, callsOf, portsOf } from "./connections.ts";
import { loggingFor, type Surroundings, tracingFor } from "./surroundings.ts";

const backendNames = [
  "adservice",
  "cartservice",
  "checkoutservice",
  "currencyservice",
  "emailservice",
  "paymentservice",
  "productcatalogservice",
  "recommendationservice",
  "shippingservice",
] as const;

export type BackendName = (typeof backendNames)[number];

// Profilers, and traces and statistics of the shop's own, talk to Google Cloud unless told not to. A switch counts
// as set whatever it says; what has none here is off by itself (microservices-demo v0.10.6, src/*).
const off = { profiler: { DISABLE_PROFILER: "1" }, telemetry: { DISABLE_STATS: "1", DISABLE_TRACING: "1" } };

interface Backend extends Size {
  readonly switches?: Readonly<Record<string, string>>;
}

/** The gRPC services behind the frontend, with the sizes that upstream found enough. */
const backends: Readonly<Record<BackendName, Backend>> = {
  adservice: { cpu: "200m", memory: "180Mi", memoryLimit: "300Mi", switches: off.telemetry },
  cartservice: { cpu: "200m", memory: "64Mi", memoryLimit: "128Mi" },
  checkoutservice: { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi" },
  currencyservice: { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi", switches: off.profiler },
  emailservice: { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi", switches: off.profiler },
  paymentservice: { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi", switches: off.profiler },
  productcatalogservice: { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi", switches: off.profiler },
  recommendationservice: { cpu: "100m", memory: "220Mi", memoryLimit: "450Mi", switches: off.profiler },
  shippingservice: { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi", switches: { ...off.profiler, ...off.telemetry } },
};

const backend = (name: BackendName, values: BoutiqueValues, around: Surroundings): KubeObject[] => {
  const { switches, ...size } = backends[name];
  const tracing = tracingFor(name, around);
  const ports = portsOf(name);
  return grpcService({
    name,
    image: values.images[name],
    replicas: replicasOf(name, values),
    ...ports,
    ...(values.sizes?.[name] ?? size),
    env: { PORT: `${ports.port}`, ...addressesFor(name), ...switches, ...tracing.env },
    admits: admitsOf(name, values),
    calls: [...callsOf(name), ...tracing.calls],
    security: { user: 1000 },
    ...loggingFor(around),
  });
};

/** The services that the frontend and the checkout call over gRPC. */
export const shopBackends = (values: BoutiqueValues, around: Surroundings): KubeObject[] =>
  backendNames.flatMap((name) => backend(name, values, around));
