import { expect, test } from "vitest";
import { manifests } from "./testing/manifests.ts";
import { listed, ofKind } from "./testing/of-kind.ts";
import { at, containerOf } from "./testing/pod-of.ts";
import { type WebServiceValues, webService } from "./web-service.ts";

const values = { name: "frontend", image: "example.com/frontend:1.2", port: 8080, cpu: "100m", memory: "64Mi" } as const;

test("one replica is a Deployment, a Service, an account and a policy", () => {
  expect(webService({ ...values, servicePort: 80, replicas: 1, admits: [{ from: "gateway" }] })).toStrictEqual(
    manifests(`
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend, labels: &labels { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } }
spec:
  replicas: 1
  minReadySeconds: 5
  revisionHistoryLimit: 3
  selector: { matchLabels: *labels }
  strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 25%, maxUnavailable: 0 } }
  template:
    metadata: { labels: *labels }
    spec:
      serviceAccountName: frontend
      automountServiceAccountToken: false
      enableServiceLinks: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 65532
        runAsGroup: 65532
        seccompProfile: { type: RuntimeDefault }
      terminationGracePeriodSeconds: 35
      containers:
        - name: frontend
          image: example.com/frontend:1.2
          ports:
            - { name: http, containerPort: 8080, protocol: TCP }
          startupProbe: { tcpSocket: { port: http }, periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 60 }
          readinessProbe: { httpGet: { path: /, port: http }, periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 3 }
          livenessProbe: { tcpSocket: { port: http }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
          lifecycle: { preStop: { sleep: { seconds: 5 } } }
          resources:
            requests: { cpu: 100m, memory: 64Mi }
            limits: { memory: 64Mi }
          securityContext:
            allowPrivilegeEscalation: false
            capabilities: { drop: [ALL] }
            readOnlyRootFilesystem: true
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: frontend, labels: { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } }
automountServiceAccountToken: false
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: frontend, labels: &labels { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } }
spec:
  podSelector: { matchLabels: *labels }
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector: { matchLabels: { app.kubernetes.io/name: gateway, app.kubernetes.io/instance: gateway } }
      ports: [{ protocol: TCP, port: 8080 }]
  egress:
    - to:
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
          podSelector: { matchLabels: { k8s-app: kube-dns } }
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }
          podSelector: { matchLabels: { k8s-app: node-local-dns } }
        - ipBlock: { cidr: 169.254.20.10/32 }
      ports: [{ protocol: UDP, port: 53 }, { protocol: TCP, port: 53 }]
---
apiVersion: v1
kind: Service
metadata: { name: frontend, labels: &labels { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } }
spec:
  type: ClusterIP
  selector: *labels
  ports: [{ name: http, port: 80, targetPort: http, protocol: TCP, appProtocol: http }]
`),
  );
});

test("two replicas are spread and guarded against evictions", () => {
  const objects = webService({ ...values, replicas: 2 });
  expect(listed(objects)).toEqual([
    "Deployment frontend",
    "NetworkPolicy frontend",
    "PodDisruptionBudget frontend",
    "Service frontend",
    "ServiceAccount frontend",
  ]);
  expect(at(ofKind("Deployment", objects).spec, "template", "spec", "topologySpreadConstraints")).toStrictEqual(
    manifests(`
- maxSkew: 1
  topologyKey: topology.kubernetes.io/zone
  whenUnsatisfiable: ScheduleAnyway
  nodeTaintsPolicy: Honor
  labelSelector: { matchLabels: &labels { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } }
  matchLabelKeys: [pod-template-hash]
- maxSkew: 1
  topologyKey: kubernetes.io/hostname
  whenUnsatisfiable: ScheduleAnyway
  nodeTaintsPolicy: Honor
  labelSelector: { matchLabels: *labels }
  matchLabelKeys: [pod-template-hash]
`)[0],
  );
  expect(ofKind("PodDisruptionBudget", objects).spec).toStrictEqual(
    manifests(`
maxUnavailable: 1
unhealthyPodEvictionPolicy: AlwaysAllow
selector: { matchLabels: { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } }
`)[0],
  );
});

test("under an autoscaler the Deployment does not count its pods", () => {
  const objects = webService({ ...values, autoscale: { min: 2, max: 6 } });
  expect(ofKind("Deployment", objects).spec).not.toHaveProperty("replicas");
  expect(ofKind("PodDisruptionBudget", objects).metadata.name).toBe("frontend");
  expect(ofKind("HorizontalPodAutoscaler", objects).spec).toStrictEqual(
    manifests(`
scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: frontend }
minReplicas: 2
maxReplicas: 6
metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }]
`)[0],
  );
});

test.each<[string, Partial<WebServiceValues>, object]>([
  [
    "both rolling numbers",
    { strategy: { maxSurge: 0, maxUnavailable: "50%" } },
    { type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: "50%" } },
  ],
  ["never two versions at once", { strategy: "recreate" }, { type: "Recreate" }],
])("strategy: %s", (_, { strategy }, expected) => {
  expect(at(ofKind("Deployment", webService({ ...values, replicas: 1, strategy })).spec, "strategy")).toStrictEqual(expected);
});

test("a required spread leaves pods pending rather than together, and none leaves them anywhere", () => {
  const rules = (spread: "required" | "none") =>
    at(ofKind("Deployment", webService({ ...values, replicas: 2, spread })).spec, "template", "spec", "topologySpreadConstraints");
  expect(rules("required")).toMatchObject([{ whenUnsatisfiable: "DoNotSchedule" }, { whenUnsatisfiable: "DoNotSchedule" }]);
  expect(rules("none")).toBeUndefined();
});

test("metrics have a port of the container and none of the Service", () => {
  const objects = webService({ ...values, replicas: 1, metricsPort: 9090, morePorts: [{ name: "admin", port: 8081 }] });
  expect(containerOf(objects).ports?.map(({ name, containerPort }) => [name, containerPort])).toEqual([
    ["http", 8080],
    ["admin", 8081],
    ["metrics", 9090],
  ]);
  expect(at(ofKind("Service", objects).spec, "ports")).toStrictEqual([
    { name: "http", port: 8080, targetPort: "http", protocol: "TCP", appProtocol: "http" },
    { name: "admin", port: 8081, targetPort: "admin", protocol: "TCP" },
  ]);
});

test("a drain is part of the time to stop, and none leaves the pause out", () => {
  const pod = (drainSeconds: number) =>
    at(ofKind("Deployment", webService({ ...values, replicas: 1, drainSeconds })).spec, "template", "spec");
  expect(at(pod(20), "terminationGracePeriodSeconds")).toBe(50);
  expect(at(pod(20), "containers", 0, "lifecycle")).toEqual({ preStop: { sleep: { seconds: 20 } } });
  expect(at(pod(0), "terminationGracePeriodSeconds")).toBe(30);
  expect(at(pod(0), "containers", 0, "lifecycle")).toBeUndefined();
});
