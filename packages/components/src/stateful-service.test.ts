import { expect, test } from "vitest";
import { statefulService } from "./stateful-service.ts";
import { manifests } from "./testing/manifests.ts";
import { listed, ofKind } from "./testing/of-kind.ts";
import { at } from "./testing/pod-of.ts";

const values = {
  name: "store",
  image: "example.com/store:1",
  port: 6379,
  replicas: 1,
  cpu: "250m",
  memory: "512Mi",
  volumes: [{ name: "data", size: "10Gi", mountPath: "/data" }],
} as const;

test("each pod has a name and a volume of its own, and the volume outlives it", () => {
  const objects = statefulService(values);
  expect(listed(objects)).toEqual([
    "NetworkPolicy store",
    "Service store",
    "Service store-headless",
    "ServiceAccount store",
    "StatefulSet store",
  ]);
  expect(ofKind("StatefulSet", objects)).toStrictEqual(
    manifests(`
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store, labels: &labels { app.kubernetes.io/name: store, app.kubernetes.io/instance: store } }
spec:
  replicas: 1
  minReadySeconds: 5
  revisionHistoryLimit: 3
  serviceName: store-headless
  podManagementPolicy: OrderedReady
  persistentVolumeClaimRetentionPolicy: { whenDeleted: Retain, whenScaled: Retain }
  selector: { matchLabels: *labels }
  updateStrategy: { type: RollingUpdate, rollingUpdate: { partition: 0 } }
  template:
    metadata: { labels: *labels }
    spec:
      serviceAccountName: store
      automountServiceAccountToken: false
      enableServiceLinks: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 65532
        runAsGroup: 65532
        fsGroup: 65532
        fsGroupChangePolicy: OnRootMismatch
        seccompProfile: { type: RuntimeDefault }
      terminationGracePeriodSeconds: 30
      containers:
        - name: store
          image: example.com/store:1
          ports: [{ name: tcp, containerPort: 6379, protocol: TCP }]
          startupProbe: { tcpSocket: { port: tcp }, periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 300 }
          readinessProbe: { tcpSocket: { port: tcp }, periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 3 }
          livenessProbe: { tcpSocket: { port: tcp }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
          volumeMounts: [{ name: data, mountPath: /data }]
          resources:
            requests: { cpu: 250m, memory: 512Mi }
            limits: { memory: 512Mi }
          securityContext:
            allowPrivilegeEscalation: false
            capabilities: { drop: [ALL] }
            readOnlyRootFilesystem: true
  volumeClaimTemplates:
    - apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        volumeMode: Filesystem
        resources: { requests: { storage: 10Gi } }
`)[0],
  );
});

test("clients find the ready pods, members find each other before they are ready", () => {
  const services = statefulService({ ...values, portName: "redis" }).filter(({ kind }) => kind === "Service");
  expect(services.map(({ metadata, spec }) => ({ name: metadata.name, spec }))).toStrictEqual(
    manifests(`
name: store
spec:
  type: ClusterIP
  selector: { app.kubernetes.io/name: store, app.kubernetes.io/instance: store }
  ports: [{ name: redis, port: 6379, targetPort: redis, protocol: TCP }]
---
name: store-headless
spec:
  type: ClusterIP
  clusterIP: None
  publishNotReadyAddresses: true
  selector: { app.kubernetes.io/name: store, app.kubernetes.io/instance: store }
  ports: [{ name: redis, port: 6379, protocol: TCP }]
`),
  );
});

test("three members are spread and guarded; their names do not hang on a revision", () => {
  const objects = statefulService({ ...values, replicas: 3, podManagementPolicy: "Parallel" });
  expect(ofKind("PodDisruptionBudget", objects).spec).toMatchObject({ maxUnavailable: 1 });
  const spec = ofKind("StatefulSet", objects).spec;
  expect(at(spec, "podManagementPolicy")).toBe("Parallel");
  expect(at(spec, "template", "spec", "topologySpreadConstraints")).toMatchObject([
    { topologyKey: "topology.kubernetes.io/zone" },
    { topologyKey: "kubernetes.io/hostname" },
  ]);
  expect(at(spec, "template", "spec", "topologySpreadConstraints", 0)).not.toHaveProperty("matchLabelKeys");
});

test("a volume of a class and a mode of its own", () => {
  const volumes = [{ name: "wal", size: "1Gi", mountPath: "/wal", storageClass: "fast", accessModes: ["ReadWriteOncePod"] }] as const;
  expect(at(ofKind("StatefulSet", statefulService({ ...values, volumes })).spec, "volumeClaimTemplates", 0, "spec")).toStrictEqual({
    accessModes: ["ReadWriteOncePod"],
    volumeMode: "Filesystem",
    resources: { requests: { storage: "1Gi" } },
    storageClassName: "fast",
  });
});
