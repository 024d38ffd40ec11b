import { type Probe, selectorLabels, webService } from "@ashlar/components";
import type { KubeObject, NetworkPeer } from "@ashlar/model";
import type { IService } from "kubernetes-models/v1/Service";
import { type BoutiqueValues, replicasOf } from "./boutique-values.ts";
import { addressesFor, admitsOf, callsOf, portsOf } from "./connections.ts";
import { loggingFor, type Surroundings, tracingFor } from "./surroundings.ts";

const { port, servicePort } = portsOf("frontend");

/** Where the gateway finds the frontend, and by which path its pods are well. */
export const frontendService = { service: "frontend", port: servicePort ?? port, healthPath: "/_healthz" } as const;

// Without a session cookie every probe would start a session (microservices-demo v0.10.6, src/frontend/middleware.go).
const health = (who: string): Probe => ({
  httpGet: { path: frontendService.healthPath, port, httpHeaders: [{ name: "Cookie", value: `shop_session-id=${who}` }] },
});

interface Version {
  readonly name: string;
  readonly image: string;
  readonly replicas: number;
}

const version = (
  { name, image, replicas }: Version,
  values: BoutiqueValues,
  clients: readonly NetworkPeer[],
  around: Surroundings,
): KubeObject[] => {
  const tracing = tracingFor(name, around);
  return webService({
    name,
    image,
    replicas,
    port,
    servicePort,
    ...(values.sizes?.frontend ?? { cpu: "100m", memory: "64Mi", memoryLimit: "128Mi" }),
    env: {
      PORT: `${port}`,
      ...addressesFor(name),
      // It does not start without an address; the assistant itself is not deployed.
      SHOPPING_ASSISTANT_SERVICE_ADDR: "assistant.invalid:80",
      // The banner that says where the shop runs; on Google Cloud it notices by itself.
      ENV_PLATFORM: "local",
      // Where it asks once for the names of its cluster and zone: nothing answers here, so it gives up at once.
      GCE_METADATA_HOST: "localhost:9",
      ...tracing.env,
    },
    probes: { readiness: health("readiness-probe"), liveness: health("liveness-probe") },
    admits: [{ from: clients }, ...admitsOf("frontend", values)],
    calls: [...callsOf(name), ...tracing.calls],
    security: { user: 1000 },
    ...loggingFor(around),
  });
};

/** Where requests find the next version while it comes step by step: the same pods, until somebody tells the two apart. */
export const frontendNext = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "frontend-next" },
  spec: {
    type: "ClusterIP",
    selector: selectorLabels("frontend"),
    ports: [{ name: "http", protocol: "TCP", appProtocol: "http", port: frontendService.port, targetPort: "http" }],
  },
} satisfies IService & KubeObject;

/** The shop as customers see it, and the canary beside it where there is one. */
export const frontend = (values: BoutiqueValues, clients: readonly NetworkPeer[], around: Surroundings): KubeObject[] => [
  ...version({ name: "frontend", image: values.images.frontend, replicas: replicasOf("frontend", values) }, values, clients, around),
  ...(values.canary === undefined
    ? []
    : version({ name: "frontend-canary", image: values.canary.image, replicas: 1 }, values, clients, around)),
];
