import type { Manifests } from "../../testing/judged.ts";

export interface Shop {
  /** Finalizers, annotations and the like of the Application. */
  readonly metadata?: string;
  /** Its sync policy. */
  readonly policy?: string;
  readonly project?: string;
  readonly server?: string;
  readonly path?: string;
}

const finalizer = "finalizers: [resources-finalizer.argocd.argoproj.io]";

/** The Application of a folder below `apps/`, which cascades and prunes unless said otherwise. */
export const applicationOf = (name: string, { metadata = finalizer, policy, project = name, server, path }: Shop = {}): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: dev-${name}, namespace: argocd, ${metadata} }
spec:
  project: dev-${project}
  source: { repoURL: https://git.example.com/tree.git, path: ${path ?? `clusters/dev/apps/${name}`}, targetRevision: main }
  destination: { server: ${server ?? "https://kubernetes.default.svc"}, namespace: ${name} }
  syncPolicy: ${policy ?? "{ automated: { prune: true } }"}
`;

/** The Application that syncs all others. */
export const rootOf = (policy = "{ automated: { prune: true } }"): string =>
  applicationOf("root", { metadata: "annotations: {}", policy, path: "clusters/dev/argocd" });

/** What goes in the tests: a ConfigMap of the folder `shop`. */
export const thingOf = (annotations = "{}"): string =>
  `{ apiVersion: v1, kind: ConfigMap, metadata: { name: thing, namespace: shop, annotations: ${annotations} } }`;

/** What stays in the folder, so that it is never empty. */
export const other = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: other, namespace: shop } }";

/** A cluster with `root`, another Application and that of one app, whose folder holds what is given. */
export const clusterOf = (shop: string | undefined, files: Readonly<Record<string, string>>, root = rootOf()): Manifests => ({
  "bootstrap/root.yaml": root,
  "argocd/second.yaml": applicationOf("second"),
  ...(shop !== undefined && { "argocd/shop.yaml": shop }),
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`apps/shop/${name}.yaml`, text])),
});
