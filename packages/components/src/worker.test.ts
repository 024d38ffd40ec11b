import { expect, test } from "vitest";
import { manifests } from "./testing/manifests.ts";
import { listed, ofKind } from "./testing/of-kind.ts";
import { containerOf } from "./testing/pod-of.ts";
import { worker } from "./worker.ts";

const values = { name: "mailer", image: "example.com/mailer:1", replicas: 1, cpu: "50m", memory: "64Mi" } as const;

test("nobody calls it: no Service, no ports, no one admitted", () => {
  const objects = worker({ ...values, probe: "none" });
  expect(listed(objects)).toEqual(["Deployment mailer", "NetworkPolicy mailer", "ServiceAccount mailer"]);
  expect(containerOf(objects)).not.toHaveProperty("ports");
  expect(ofKind("NetworkPolicy", objects).spec).not.toHaveProperty("ingress");
});

test("its probe is asked at the start and ever after; it has no readiness of its own", () => {
  expect(containerOf(worker({ ...values, probe: { exec: { command: ["mailer", "check"] } } }))).toMatchObject(
    manifests(`
startupProbe: { exec: { command: [mailer, check] }, periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 60 }
livenessProbe: { exec: { command: [mailer, check] }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
`)[0] ?? {},
  );
  expect(containerOf(worker({ ...values, probe: { httpGet: { path: "/live", port: 8080 } } }))).not.toHaveProperty("readinessProbe");
});

test("no probe is said aloud and gives none", () => {
  const container = containerOf(worker({ ...values, probe: "none" }));
  expect(Object.keys(container).filter((field) => field.endsWith("Probe"))).toEqual([]);
});

test("whoever reads its metrics is admitted to them", () => {
  const objects = worker({ ...values, probe: "none", metricsPort: 9090, admits: [{ from: "prometheus" }] });
  expect(containerOf(objects).ports).toStrictEqual([{ name: "metrics", containerPort: 9090, protocol: "TCP" }]);
  expect(ofKind("NetworkPolicy", objects).spec).toHaveProperty("ingress.0.ports", [{ protocol: "TCP", port: 9090 }]);
});
