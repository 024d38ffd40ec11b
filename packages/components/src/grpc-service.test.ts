import { expect, test } from "vitest";
import { grpcService } from "./grpc-service.ts";
import { manifests } from "./testing/manifests.ts";
import { ofKind } from "./testing/of-kind.ts";
import { containerOf } from "./testing/pod-of.ts";

const values = { name: "cart", image: "example.com/cart:1", port: 7070, replicas: 1, cpu: "100m", memory: "64Mi" } as const;

test("the Service says HTTP/2 without TLS in Kubernetes' own word", () => {
  expect(ofKind("Service", grpcService({ ...values, servicePort: 80 })).spec).toStrictEqual(
    manifests(`
type: ClusterIP
selector: { app.kubernetes.io/name: cart, app.kubernetes.io/instance: cart }
ports: [{ name: grpc, port: 80, targetPort: grpc, protocol: TCP, appProtocol: kubernetes.io/h2c }]
`)[0],
  );
});

test("a headless Service gives out the pods' own addresses, on the container's port", () => {
  expect(ofKind("Service", grpcService({ ...values, headless: true, servicePort: 80 })).spec).toStrictEqual(
    manifests(`
type: ClusterIP
clusterIP: None
selector: { app.kubernetes.io/name: cart, app.kubernetes.io/instance: cart }
ports: [{ name: grpc, port: 7070, protocol: TCP, appProtocol: kubernetes.io/h2c }]
`)[0],
  );
});

test("probes ask the health service, whose port must be a number", () => {
  const { startupProbe, readinessProbe, livenessProbe } = containerOf(grpcService(values));
  expect([startupProbe, readinessProbe, livenessProbe].map((probe) => probe?.grpc)).toStrictEqual([
    { port: 7070 },
    { port: 7070 },
    { port: 7070 },
  ]);
});
