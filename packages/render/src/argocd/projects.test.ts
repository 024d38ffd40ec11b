import type { App } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, brickOf, chartOf, clusterWith, configMap, custom, gitFolderOf, rendered } from "../testing/in-memory.ts";
import { refused } from "../testing/refused.ts";
import { workloadKinds } from "./workload-kinds.ts";

interface Project {
  readonly sourceRepos: string[];
  readonly destinations: { server: string; namespace: string }[];
  readonly clusterResourceWhitelist: { group: string; kind: string }[];
  readonly namespaceResourceWhitelist: { group: string; kind: string }[];
}

/** The AppProjects of a cluster by name, in a few words, and what they would refuse of what the cluster holds. */
const projectsWith = (...args: Parameters<typeof clusterWith>) => {
  const { files, problems } = rendered(clusterWith(...args));
  const projects = files.flatMap(({ object }) => {
    if (object?.kind !== "AppProject" || object.metadata.name === "dev-root") return [];
    const spec = object.spec as Project;
    const kinds = (list: Project["clusterResourceWhitelist"]) => list.map(({ group, kind }) => `${group}/${kind}`);
    const own = kinds(spec.namespaceResourceWhitelist);
    return [
      [
        object.metadata.name.replace("dev-", ""),
        {
          repositories: spec.sourceRepos,
          namespaces: spec.destinations.map(({ namespace }) => namespace),
          cluster: kinds(spec.clusterResourceWhitelist),
          namespaced: own.filter((kind) => !kinds([...workloadKinds]).includes(kind)),
          workload: own.filter((kind) => kinds([...workloadKinds]).includes(kind)).length,
        },
      ] as const,
    ];
  });
  return { projects: Object.fromEntries(projects), refused: refused(files), problems };
};

const infra = "https://github.com/example/infra.git";
const workload = { cluster: [], namespaced: [], workload: workloadKinds.length };
const app = (name: string, more: Partial<App> = {}) => appOf(name, () => [configMap("x")], more);

test("a project for each app, also of the same team, and one for the namespaces", () => {
  const apps = [app("shop"), app("cart"), app("ledger", { team: "payments", alsoIn: ["kube-system", "ledger"] })];
  expect(projectsWith({ apps })).toEqual({
    projects: {
      namespaces: { repositories: [infra], namespaces: ["argocd"], cluster: ["/Namespace"], namespaced: ["*/*"], workload: 0 },
      shop: { ...workload, repositories: [infra], namespaces: ["shop"] },
      cart: { ...workload, repositories: [infra], namespaces: ["cart"] },
      ledger: { ...workload, repositories: [infra], namespaces: ["kube-system", "ledger"] },
    },
    refused: {},
    problems: [],
  });
});

test("what every team may deploy, whatever it deploys today", () => {
  expect(workloadKinds.map(({ group, kind }) => `${group}/${kind}`)).toEqual([
    "/ConfigMap",
    "/PersistentVolumeClaim",
    "/Service",
    "/ServiceAccount",
    "apps/DaemonSet",
    "apps/Deployment",
    "apps/StatefulSet",
    "autoscaling/HorizontalPodAutoscaler",
    "batch/CronJob",
    "batch/Job",
    "networking.k8s.io/Ingress",
    "networking.k8s.io/NetworkPolicy",
    "policy/PodDisruptionBudget",
    "rbac.authorization.k8s.io/Role",
    "rbac.authorization.k8s.io/RoleBinding",
  ]);
});

test("an empty cluster has no project: nothing is deployed", () => {
  expect(projectsWith({}).projects).toEqual({});
});

const cart = { group: "example.com", kind: "Cart", scope: "Namespaced" } as const;
const market = { group: "example.com", kind: "Market", scope: "Cluster" } as const;

test("what upstream sources need: their repositories, the namespaces and kinds of what they make, the CRDs they bring", () => {
  const agent = chartOf("agent", {
    brings: [cart, market],
    objects: [
      { group: "", kind: "Secret", name: "a" },
      { group: "example.com", kind: "Cart", name: "a" },
      { group: "example.com", kind: "Market", name: "a" },
      { group: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "a" },
      { group: "rbac.authorization.k8s.io", kind: "Role", name: "leader", namespace: "kube-system" },
    ],
  });
  const observers = { team: "observers" };
  const sources = [agent, gitFolderOf("dashboards", { objects: [{ group: "", kind: "ConfigMap", name: "dashboards" }] })];
  expect(projectsWith({ platform: { metrics: brickOf("agent", () => sources, observers) } })).toMatchObject({
    projects: {
      namespaces: { namespaces: ["argocd"], cluster: ["/Namespace"], repositories: [infra] },
      agent: {
        repositories: ["https://charts.example.com", "https://github.com/example/infra.git", "https://github.com/example/upstream.git"],
        namespaces: ["agent", "kube-system"],
        cluster: ["apiextensions.k8s.io/CustomResourceDefinition", "example.com/Market", "rbac.authorization.k8s.io/ClusterRole"],
        namespaced: ["/Secret", "example.com/Cart"],
      },
    },
    refused: {},
    problems: [],
  });
});

test("custom kinds of a team by their scope, whether used or declared", () => {
  const team = app("shop", {
    kinds: [cart, market],
    objects: () => [custom("example.com/v1", "Cart", "a"), custom("rbac.authorization.k8s.io/v1", "ClusterRole", "a")],
  });
  expect(projectsWith({ apps: [team] }).projects.shop).toMatchObject({
    cluster: ["example.com/Market", "rbac.authorization.k8s.io/ClusterRole"],
    namespaced: ["example.com/Cart"],
  });
});

test("an app that deploys nothing gets no project, Application or namespace", () => {
  const metrics = brickOf("managed-prometheus", () => [], { team: "observers", namespace: "gmp-public" });
  const { manifests } = rendered(clusterWith({ platform: { metrics }, apps: [app("shop")] }));
  expect(
    Object.keys(manifests).filter((path) => path.includes("prometheus") || path.includes("observers") || path.includes("gmp")),
  ).toEqual([]);
});

test("Argo CD itself, owned by whatever team: its project permits all that lies in bootstrap", () => {
  const argocd = brickOf(
    "argocd",
    () => [gitFolderOf("manifests", { images: ["argocd:1"] }, { patches: [configMap("argocd-cm")] }), configMap("x")],
    {
      team: "infra",
    },
  );
  expect(projectsWith({ platform: { gitops: argocd } })).toMatchObject({
    projects: {
      argocd: {
        repositories: [infra, "https://github.com/example/upstream.git"],
        namespaces: ["argocd"],
        cluster: ["/Namespace"],
        namespaced: ["argoproj.io/AppProject", "argoproj.io/Application"],
      },
    },
    refused: {},
  });
});
