import { healthAsk, type KindHealth } from "@ashlar/model";
import { expect, test } from "vitest";
import { askedBy, site } from "../../testing/site.ts";
import { applicationHealth } from "./application-health.ts";
import single from "./argo-cd.lock.json" with { type: "json" };
import { argoCd } from "./argo-cd.ts";
import highlyAvailable from "./argo-cd-ha.lock.json" with { type: "json" };

const configMap = (name: string, data: object) => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data });

const size = (kind: string, name: string, cpu: string, memory: string, container = {}, pod = {}) => ({
  apiVersion: "apps/v1",
  kind,
  metadata: { name },
  spec: {
    template: { spec: { containers: [{ name, resources: { requests: { cpu, memory }, limits: { memory } }, ...container }], ...pod } },
  },
});

const sizes = [
  size("StatefulSet", "argocd-application-controller", "500m", "2Gi"),
  size(
    "Deployment",
    "argocd-repo-server",
    "250m",
    "1Gi",
    {
      env: [{ name: "GIT_CONFIG_SYSTEM", value: "/etc/argocd-git/gitconfig" }],
      volumeMounts: [{ name: "git", mountPath: "/etc/argocd-git", readOnly: true }],
    },
    { volumes: [{ name: "git", configMap: { name: "argocd-repo-server-git" } }] },
  ),
  size("Deployment", "argocd-server", "100m", "512Mi"),
];

test("the upstream base at a commit, our settings over it, and budgets that it lacks", () => {
  const brick = argoCd({
    url: "https://argocd.example.com",
    admins: ["platform"],
    policies: ["p, role:reader, applications, get, *, allow"],
  });
  const [source] = brick.answer?.([], { site }) ?? [];
  const [git, ...budgets] = brick.objects({ site });
  expect(source).toEqual({
    source: "git",
    repository: "https://github.com/argoproj/argo-cd.git",
    path: "manifests/ha/cluster-install",
    commit: "109ca7ca71139e514114499d294a492e7910a965",
    tag: "v3.5.1",
    lock: highlyAvailable,
    patches: [
      configMap("argocd-cm", {
        url: "https://argocd.example.com",
        "application.resourceTrackingMethod": "annotation",
        "resource.customizations.health.argoproj.io_Application": applicationHealth,
      }),
      configMap("argocd-cmd-params-cm", {
        "controller.diff.server.side": "true",
        "applicationsetcontroller.policy": "create-update",
        "applicationsetcontroller.enable.scm.providers": "false",
      }),
      configMap("argocd-rbac-cm", {
        "policy.default": "",
        "policy.csv": "g, platform, role:admin\np, role:reader, applications, get, *, allow\n",
      }),
      ...sizes,
    ],
  });
  expect(git).toEqual(
    configMap("argocd-repo-server-git", { gitconfig: "[include]\n\tpath = /etc/gitconfig\n[diff]\n\trenames = false\n" }),
  );
  expect(budgets).toEqual(
    ["argocd-server", "argocd-repo-server", "argocd-redis-ha", "argocd-redis-ha-haproxy"].map((name) => ({
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: { name },
      spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: { "app.kubernetes.io/name": name } } },
    })),
  );
});

test("a single one takes the smaller base, and no budget that would stop a drain", () => {
  const brick = argoCd({ ha: false });
  expect(brick.answer?.([], { site })).toMatchObject([{ path: "manifests/cluster-install", lock: single }]);
  expect(brick.objects({ site })).toMatchObject([{ kind: "ConfigMap" }]);
});

test("an author's settings win over ours", () => {
  const brick = argoCd({
    settings: { "application.resourceTrackingMethod": "annotation+label", "admin.enabled": "false" },
    parameters: { "controller.status.processors": "50" },
    sizes: { controller: { cpu: "2", memory: "8Gi" } },
  });
  const [source] = brick.answer?.([], { site }) ?? [];
  expect(source).toMatchObject({
    patches: [
      { data: { "application.resourceTrackingMethod": "annotation+label", "admin.enabled": "false" } },
      { data: { "controller.diff.server.side": "true", "controller.status.processors": "50" } },
      { data: { "policy.default": "", "policy.csv": "" } },
      size("StatefulSet", "argocd-application-controller", "2", "8Gi"),
      {},
      {},
    ],
  });
});

test("it learns how to judge the kinds that others bring", () => {
  const kinds: readonly KindHealth[] = [
    { group: "velero.io", kind: "BackupStorageLocation", by: { field: "phase", healthy: ["Available"], degraded: ["Unavailable"] } },
    { group: "example.com", kind: "Mill", by: { conditions: ["Ready"] } },
  ];
  const [source] = argoCd().answer?.(askedBy("velero", [healthAsk("argocd", kinds)]), { site }) ?? [];
  expect(Object.keys(Object(Object(source).patches[0]).data).filter((key) => key.startsWith("resource"))).toEqual([
    "resource.customizations.health.argoproj.io_Application",
    "resource.customizations.health.example.com_Mill",
    "resource.customizations.health.velero.io_BackupStorageLocation",
  ]);
});

test("Applications live in its namespace, which its name must be", () => {
  const brick = argoCd();
  expect(brick.offers({ site })).toEqual({ namespace: "argocd" });
  expect([brick.name, brick.namespace]).toEqual(["argocd", "argocd"]);
});
