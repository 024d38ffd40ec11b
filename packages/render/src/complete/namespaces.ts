import type { AnyApp, Cluster, KubeObject, PodSecurity, Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { protect } from "./protect.ts";

/** Namespaces that every cluster has from the start (kubernetes.io, Namespaces, initial namespaces). */
const initial: ReadonlySet<string> = new Set(["default", "kube-node-lease", "kube-public", "kube-system"]);

const podSecurityLabels = (level: PodSecurity, { kubernetes }: Cluster): Readonly<Record<string, string>> => ({
  "pod-security.kubernetes.io/enforce": level,
  "pod-security.kubernetes.io/enforce-version": `v${kubernetes}`,
});

/** Labels that bricks asked for, by namespace. */
const askedLabels = ({ namespaceAsks }: EvaluatedCluster): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const labels = new Map<string, Record<string, string>>();
  for (const { namespace, labels: asked } of namespaceAsks) {
    if (typeof namespace !== "string" || typeof asked !== "object" || asked === null) continue;
    labels.set(namespace, { ...labels.get(namespace), ...asked });
  }
  return labels;
};

/** The apps by the namespace they live in, in the order of the namespaces' names. */
const byNamespace = (apps: readonly AnyApp[]): readonly (readonly [string, readonly AnyApp[]])[] =>
  [...Map.groupBy(apps, ({ namespace }) => namespace)].filter(([name]) => !initial.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));

/** The namespaces of a cluster, each with the Pod Security level of its apps and the labels that bricks asked for. */
export const namespacesOf = (evaluated: EvaluatedCluster): { readonly objects: readonly KubeObject[]; readonly problems: readonly Problem[] } => {
  const { cluster, module, apps } = evaluated;
  const asked = askedLabels(evaluated);
  const problems: Problem[] = [];
  const objects = byNamespace(apps.map(({ app }) => app)).map(([name, sharing]) => {
    const levels = new Set(sharing.map(({ podSecurity }) => podSecurity ?? "restricted"));
    const [level = "restricted"] = levels;
    if (levels.size > 1) {
      const wants = sharing.map((app) => `${app.name}: ${app.podSecurity ?? "restricted"}`).join(", ");
      problems.push({ rule: "pod-security", message: `the apps in namespace '${name}' want different Pod Security levels (${wants})`, remedy: "give them namespaces of their own", cluster: cluster.name, file: module });
    }
    return protect({
      apiVersion: "v1",
      kind: "Namespace",
      metadata: {
        name,
        labels: { "app.kubernetes.io/managed-by": "ashlar", ...podSecurityLabels(level, cluster), ...asked.get(name) },
      },
    });
  });
  return { objects, problems };
};
