import type { GitSource, KubeObject, Output } from "@ashlar/model";
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { snapshotControllerKinds } from "./snapshot-controller.kinds.ts";
import recorded from "./snapshot-controller.lock.json" with { type: "json" };
import { snapshotRights } from "./snapshot-rights.ts";

const NAME = "snapshot-controller";
const TAG = "v8.6.0";
const labels = { "app.kubernetes.io/name": NAME };

const crds: GitSource = {
  source: "git",
  repository: "https://github.com/kubernetes-csi/external-snapshotter.git",
  path: "client/config/crd",
  commit: recorded.version,
  tag: TAG,
  lock: lockOf(recorded, snapshotControllerKinds),
};

const deployment: KubeObject = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: NAME, labels },
  spec: {
    replicas: 2,
    selector: { matchLabels: labels },
    // Longer than it waits for its CRDs before it gives up.
    minReadySeconds: 35,
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
    template: {
      metadata: { labels },
      spec: {
        serviceAccountName: NAME,
        priorityClassName: "system-cluster-critical",
        securityContext: { runAsNonRoot: true, runAsUser: 65532, runAsGroup: 65532, seccompProfile: { type: "RuntimeDefault" } },
        topologySpreadConstraints: podSpread(labels),
        containers: [
          {
            name: NAME,
            image: `registry.k8s.io/sig-storage/snapshot-controller:${TAG}`,
            args: ["--v=2", "--leader-election=true", "--http-endpoint=:8080"],
            ports: [{ name: "http", containerPort: 8080, protocol: "TCP" }],
            livenessProbe: { httpGet: { path: "/healthz/leader-election", port: "http" }, initialDelaySeconds: 10, periodSeconds: 20 },
            readinessProbe: { httpGet: { path: "/metrics", port: "http" } },
            resources: containerResources({ cpu: "20m", memory: "128Mi" }),
            securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
          },
        ],
      },
    },
  },
} satisfies IDeployment;

/**
 * The controller of snapshots and its CRDs, for clusters that bring none: one a cluster, whatever drivers there are. Facts:
 * kubernetes-csi/external-snapshotter v8.6.0, client/config/crd, deploy/kubernetes/snapshot-controller, cmd/snapshot-controller.
 * @param namespace of the brick that deploys it
 */
export const snapshotController = (namespace: string): readonly Output[] => [
  crds,
  deployment,
  ...snapshotRights(NAME, namespace),
  disruptionBudget(NAME, labels),
  // It looks at the API server and calls no driver: those watch for what it writes. Kubelets, which probe it, are let in whatever is said.
  podPolicy(NAME, labels, { admits: [], calls: [apiServer] }),
];
