import { expect, test } from "vitest";
import { listed, ofKind } from "./testing/of-kind.ts";
import { at, containerOf, podOf } from "./testing/pod-of.ts";
import { webService } from "./web-service.ts";

const values = { name: "web", image: "example.com/web:1", port: 8080, replicas: 2, cpu: "100m", memory: "64Mi" } as const;

test("a function an object: it gets what the builder made and returns what shall be", () => {
  const objects = webService({
    ...values,
    override: {
      container: (container) => ({ ...container, workingDir: "/srv" }),
      pod: (pod) => ({ ...pod, runtimeClassName: "gvisor" }),
      deployment: (deployment) => ({ ...deployment, spec: { ...deployment.spec, progressDeadlineSeconds: 60 } }),
      service: (service) => ({
        ...service,
        metadata: { ...service.metadata, annotations: { "example.com/lb": "on" } },
        spec: { ...service.spec, type: "LoadBalancer" },
      }),
      disruptionBudget: (budget) => ({ ...budget, spec: { ...budget.spec, maxUnavailable: "50%" } }),
    },
  });
  expect(containerOf(objects)).toMatchObject({ name: "web", workingDir: "/srv" });
  expect(podOf(objects)).toMatchObject({ serviceAccountName: "web", runtimeClassName: "gvisor" });
  expect(ofKind("Deployment", objects).spec).toMatchObject({ replicas: 2, progressDeadlineSeconds: 60 });
  expect(ofKind("Service", objects)).toMatchObject({
    metadata: { name: "web", annotations: { "example.com/lb": "on" } },
    spec: { type: "LoadBalancer", selector: { "app.kubernetes.io/name": "web" } },
  });
  expect(at(ofKind("PodDisruptionBudget", objects).spec, "maxUnavailable")).toBe("50%");
});

test("undefined leaves the object out", () => {
  const objects = webService({ ...values, override: { networkPolicy: () => undefined, disruptionBudget: () => undefined } });
  expect(listed(objects)).toEqual(["Deployment web", "Service web", "ServiceAccount web"]);
});

test("only what is there is changed: no budget is made for the sake of its override", () => {
  const objects = webService({ ...values, replicas: 1, override: { disruptionBudget: (budget) => budget } });
  expect(listed(objects)).not.toContain("PodDisruptionBudget web");
});
