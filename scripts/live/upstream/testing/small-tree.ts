import type { Source } from "@ashlar/model";
import { smallLock } from "./small-lock.ts";

export const own = "https://git.example/us/tree.git";
export const commit = "0123456789abcdef0123456789abcdef01234567";

/** A tree with a chart of an OCI registry, a folder in git, and a remote base of the same folder. */
export const smallTree: ReadonlyMap<string, string> = new Map([
  [
    "clusters/a/argocd/application-widgets.yaml",
    `# Rendered
kind: Application
spec:
  sources:
  - path: clusters/a/apps/widgets
    repoURL: ${own}
    targetRevision: refs/heads/main
  - chart: widgets
    repoURL: registry.example/charts
    targetRevision: 1.2.3
`,
  ],
  [
    "clusters/a/argocd/application-base.yaml",
    `kind: Application
spec:
  source:
    path: config/base
    repoURL: https://git.example/them/base.git
    targetRevision: ${commit}
`,
  ],
  [
    "clusters/a/bootstrap/upstream/kustomization.yaml",
    `kind: Kustomization
resources:
- local.yaml
- https://git.example/them/base.git//config/base?ref=${commit}
`,
  ],
  ["clusters/a/apps/widgets/policy.yaml", "apiVersion: example.k8s.io/v1beta2\nkind: WidgetPolicy\nmetadata:\n  name: ours\n"],
  ["clusters/a/README.md", "kind: Application: no YAML"],
]);

export const smallSources: readonly Source[] = [
  { source: "chart", repository: "registry.example/charts", name: "widgets", version: "1.2.3", release: "w", values: {}, lock: smallLock },
  { source: "git", repository: "https://git.example/them/base.git", path: "config/base", commit, tag: "v1", lock: smallLock },
];
