import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { snapshotController } from "./snapshot-controller.ts";

const made = snapshotController("rook-ceph");

test("CRDs by commit, two pods that one of leads, and a budget", () => {
  expect(made[0]).toMatchObject({ source: "git", path: "client/config/crd", commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
  expect(made.filter(isObject).find(({ kind }) => kind === "Deployment")).toMatchObject({
    spec: {
      replicas: 2,
      template: {
        spec: {
          securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              image: "registry.k8s.io/sig-storage/snapshot-controller:v8.6.0",
              args: expect.arrayContaining(["--leader-election=true"]),
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
            },
          ],
        },
      },
    },
  });
  expect(made.filter(isObject).map(({ kind }) => kind)).toContain("PodDisruptionBudget");
});

test("nobody reaches its pods, and they reach names and the API server", () => {
  expect(made.filter(isObject).find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({
    spec: {
      podSelector: { matchLabels: { "app.kubernetes.io/name": "snapshot-controller" } },
      policyTypes: ["Ingress", "Egress"],
      egress: [
        {
          ports: [
            { protocol: "UDP", port: 53 },
            { protocol: "TCP", port: 53 },
          ],
        },
        {
          ports: [
            { protocol: "TCP", port: 443 },
            { protocol: "TCP", port: 6443 },
          ],
        },
      ],
    },
  });
  expect(made.filter(isObject).find(({ kind }) => kind === "NetworkPolicy")?.spec).not.toHaveProperty("ingress");
});

test("its rights bind the ServiceAccount of the namespace that deploys it", () => {
  expect(
    made
      .filter(isObject)
      .filter(({ kind }) => kind.endsWith("Binding"))
      .map(({ kind, subjects }) => [kind, subjects]),
  ).toEqual(
    ["ClusterRoleBinding", "RoleBinding"].map((kind) => [
      kind,
      [{ kind: "ServiceAccount", name: "snapshot-controller", namespace: "rook-ceph" }],
    ]),
  );
});
