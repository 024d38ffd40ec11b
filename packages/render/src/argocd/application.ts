import type { Cluster, IgnoredDifference, KubeObject, Source } from "@ashlar/model";
import { compareOptions, syncOptions } from "../complete/protect.ts";
import type { Application } from "./argo-cd.kinds.ts";
import { type Band, bands, waveAnnotation } from "./bands.ts";
import { destinationOf } from "./destination.ts";
import { argocdLabels } from "./labels.ts";
import { applicationName, argocdNamespace, kubernetesAnnotation, namespacesName, projectName, rootName } from "./names.ts";

/** What one Application deploys: a folder of ours, upstream sources, or both. */
export interface Deployed {
  readonly cluster: Cluster;
  readonly name: string;
  readonly namespace: string;
  readonly team: string;
  /** Left out for a `root` that a person applies: nothing waits for it. */
  readonly band?: Band;
  /** The folder with our manifests, relative to the root; absent when everything comes from upstream. */
  readonly folder?: string;
  readonly sources: readonly Source[];
  /** Removing the Application removes what it deployed. */
  readonly cascade: boolean;
  /** What Argo CD leaves as it is. */
  readonly ignored?: readonly IgnoredDifference[];
}

const sourceOf = (source: Source) =>
  source.source === "chart"
    ? {
        repoURL: source.repository,
        chart: source.name,
        targetRevision: source.version,
        helm: { releaseName: source.release, ...(source.skipCrds && { skipCrds: true }), valuesObject: source.values },
      }
    : { repoURL: source.repository, path: source.path, targetRevision: source.commit };

/**
 * Retries survive what comes later. Without a limit where the source never changes; with one where a fix may change the
 * Application's own spec, which a running retry would not see (Argo CD 3.5, seen on a running one).
 */
const retryOf = (sources: readonly Source[]) => ({
  limit: sources.length === 0 ? -1 : 10,
  refresh: true,
  backoff: { duration: "5s", factor: 2, maxDuration: "3m" },
});

const isGit = ({ source }: Source): boolean => source === "git";

/**
 * Whether Argo CD may skip commits that change nothing below an Application's folder (`manifest-generate-paths`). It holds those paths
 * against every git source: beside an upstream folder, in whose repository they never change, another commit of it would go unseen
 * (Argo CD 3.5, reposerver). Not for `root`: a file that git takes for moved to another folder counts as a change of that folder alone,
 * so an Application that left for another cluster stayed (seen on Argo CD 3.5.7, which asks `git diff --name-only`).
 */
const maySkip = ({ name, sources }: Deployed): boolean => name !== rootName && !sources.some(isGit);

/**
 * The server says what an object would become, and that is compared. Not for `root`: Applications change while they are
 * compared, and it would sync those again that did not change (seen on Argo CD 3.5.7); nothing fills in fields of theirs.
 */
const diffOf = (name: string): string => `ServerSideDiff=${name !== rootName}`;

const ignoredField = ({ group, kind, name, jsonPointers, jqPathExpressions, managedFieldsManagers }: IgnoredDifference) => ({
  group,
  kind,
  ...(name !== undefined && { name }),
  ...(jsonPointers && { jsonPointers: [...jsonPointers] }),
  ...(jqPathExpressions && { jqPathExpressions: [...jqPathExpressions] }),
  ...(managedFieldsManagers && { managedFieldsManagers: [...managedFieldsManagers] }),
});

/** The Argo CD Application of an app, a brick or one of the cluster's own folders. */
export const application = (deployed: Deployed): KubeObject => {
  const { cluster, name, namespace, team, band, folder, sources, cascade, ignored = [] } = deployed;
  const { environment, git, kubernetes } = cluster;
  const all = [
    ...(folder === undefined ? [] : [{ repoURL: git.repo, path: folder, targetRevision: git.revision }]),
    ...sources.map(sourceOf),
  ];
  const [only] = all;
  const keep = environment.removal === "by hand";
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name: applicationName(cluster, name),
      namespace: argocdNamespace,
      labels: argocdLabels(cluster, name, team),
      annotations: {
        ...(band !== undefined && { [waveAnnotation]: String(bands[band]) }),
        [compareOptions]: [diffOf(name), ...(keep ? ["IgnoreExtraneous"] : [])].join(","),
        ...(keep && { [syncOptions]: "Prune=false" }),
        // Once a cluster: what reads the tree alone, such as a review, must know it.
        ...(name === namespacesName && { [kubernetesAnnotation]: kubernetes }),
        ...(folder !== undefined && maySkip(deployed) && { "argocd.argoproj.io/manifest-generate-paths": `/${folder}` }),
      },
      ...(cascade && { finalizers: ["resources-finalizer.argocd.argoproj.io"] }),
    },
    spec: {
      project: projectName(cluster, name),
      destination: { ...destinationOf(cluster, name), namespace },
      ...(all.length === 1 && only !== undefined ? { source: only } : { sources: all }),
      syncPolicy: {
        ...(environment.sync === "automatic" && { automated: { prune: true, selfHeal: true } }),
        syncOptions: [
          "ServerSideApply=true",
          "SkipDryRunOnMissingResource=true",
          // Without it a sync would put back what is ignored; and what hangs on the state of the live object it puts back all the same, so
          // it shall leave alone what does not differ (Argo CD 3.5.1, restoreNonIgnoredFields).
          ...(ignored.length > 0 ? ["RespectIgnoreDifferences=true", "ApplyOutOfSyncOnly=true"] : []),
        ],
        retry: retryOf(sources),
      },
      ...(ignored.length > 0 && { ignoreDifferences: ignored.map(ignoredField) }),
    },
  } satisfies Application;
};
