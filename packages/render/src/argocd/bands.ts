import { groupOf, type KubeObject } from "@ashlar/model";
import { isKubernetesGroup } from "../complete/kubernetes-kinds.ts";
import type { EvaluatedApp } from "../evaluate/evaluated.ts";

/** The five bands of sync waves. A courtesy for first installs: correctness comes from retrying. */
export const bands = { crds: -40, namespaces: -30, operators: -20, instances: -10, apps: 0 } as const;
export type Band = keyof typeof bands;

/**
 * AppProjects come before all bands: an Application whose project is not there is never healthy, and `root` would wait for it for
 * ever instead of applying the project (seen on Argo CD 3.5.7). They also go last: pruning takes the waves from behind.
 */
export const projectWave = -50;

export const waveAnnotation = "argocd.argoproj.io/sync-wave";

const isCrd = ({ kind }: KubeObject): boolean => kind === "CustomResourceDefinition";
const isWebhook = ({ kind }: { readonly kind: string }): boolean =>
  kind === "ValidatingWebhookConfiguration" || kind === "MutatingWebhookConfiguration";

/** The band of an Application, read off what it deploys. */
export const bandOf = ({ slots, objects, sources }: EvaluatedApp): Band => {
  const locks = sources.map(({ lock }) => lock);
  const bringsKinds = locks.some(({ brings }) => brings.length > 0) || objects.some(isCrd);
  const runsSomething = locks.some(({ images }) => images.length > 0) || objects.some((object) => !isCrd(object));
  if (bringsKinds && !runsSomething) return "crds";
  if (bringsKinds || locks.some((lock) => lock.objects.some(isWebhook)) || objects.some(isWebhook)) return "operators";
  return slots.length > 0 ? "instances" : "apps";
};

/** What fills a Secret by another brick's operator: the chart's own pods may wait for it, so it comes with them. */
const fillsSecret: ReadonlySet<string> = new Set(["external-secrets.io/ExternalSecret", "objectbucket.io/ObjectBucketClaim"]);

/** Custom objects wait, inside their own Application, for the operator that the same Application installs. */
export const withWave = (object: KubeObject, { sources }: EvaluatedApp): KubeObject => {
  const group = groupOf(object.apiVersion);
  if (sources.length === 0 || isKubernetesGroup(group) || fillsSecret.has(`${group}/${object.kind}`)) return object;
  const { annotations } = object.metadata;
  return { ...object, metadata: { ...object.metadata, annotations: { [waveAnnotation]: "1", ...annotations } } };
};
