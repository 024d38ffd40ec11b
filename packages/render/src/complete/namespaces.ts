import type { AnyApp, Cluster, KubeObject, PodSecurity, Problem } from "@ashlar/model";
import type { EvaluatedApp, EvaluatedCluster } from "../evaluate/evaluated.ts";
import { askedMetadata } from "./asked-metadata.ts";
import { deploysSomething } from "./deploys-something.ts";
import { protect } from "./protect.ts";

/** Namespaces that every cluster has from the start (kubernetes.io, Namespaces, initial namespaces). */
const initial: ReadonlySet<string> = new Set(["default", "kube-node-lease", "kube-public", "kube-system"]);

const levelOf = ({ podSecurity = "restricted" }: AnyApp): PodSecurity => podSecurity;

const podSecurityLabels = (level: PodSecurity, { kubernetes }: Cluster): Readonly<Record<string, string>> => ({
  "pod-security.kubernetes.io/enforce": level,
  "pod-security.kubernetes.io/enforce-version": `v${kubernetes}`,
});

/** The apps by the namespace they live in, in the order of the namespaces' names. */
const byNamespace = (apps: readonly EvaluatedApp[]): readonly (readonly [string, readonly AnyApp[]])[] => {
  const deployed = apps.filter(deploysSomething).map(({ app }) => app);
  return [...Map.groupBy(deployed, ({ namespace }) => namespace)]
    .filter(([name]) => !initial.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
};

const twoLevels = (name: string, sharing: readonly AnyApp[]): readonly Problem[] => {
  if (new Set(sharing.map(levelOf)).size < 2) return [];
  const wants = sharing.map((app) => `${app.name}: ${levelOf(app)}`).join(", ");
  const message = `the apps in namespace '${name}' want different Pod Security levels (${wants})`;
  return [{ rule: "pod-security", message, remedy: "give them namespaces of their own" }];
};

/** Annotations, unless there are none. */
const given = (annotations: Readonly<Record<string, string>>) => (Object.keys(annotations).length > 0 ? { annotations } : {});

export interface Namespaces {
  readonly objects: readonly KubeObject[];
  readonly problems: readonly Problem[];
}

/** The namespaces of a cluster, each with the Pod Security level of its apps and the labels and annotations that bricks asked for. */
export const namespacesOf = ({ cluster, module, apps, namespaceAsks }: EvaluatedCluster): Namespaces => {
  const shared = byNamespace(apps);
  const asked = askedMetadata(
    namespaceAsks,
    shared.map(([name]) => name),
  );
  const namespaceOf = (name: string, level: PodSecurity): KubeObject => ({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name,
      labels: { "app.kubernetes.io/managed-by": "ashlar", ...podSecurityLabels(level, cluster), ...asked.labelsOf(name) },
      ...given(asked.annotationsOf(name)),
    },
  });
  const problems = [...shared.flatMap(([name, sharing]) => twoLevels(name, sharing)), ...asked.problems];
  return {
    objects: shared.flatMap(([name, [first]]) => (first === undefined ? [] : [protect(namespaceOf(name, levelOf(first)))])),
    problems: problems.map((problem) => ({ ...problem, cluster: cluster.name, file: module })),
  };
};
