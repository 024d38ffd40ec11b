import type { GitSource } from "@ashlar/model";

/** A kustomize remote base: repository, folder and commit (kubectl.docs.kubernetes.io, kustomize, remote resources). */
const remote = ({ repository, path, commit }: GitSource): string => `${repository}//${path}?ref=${commit}`;

/**
 * The kustomization of a folder whose upstream bases are patched with our settings. It is a file for kustomize and
 * never reaches a cluster, so it is no object.
 */
export const kustomization = (namespace: string, bases: readonly GitSource[], resources: readonly string[], patches: readonly string[]) => ({
  apiVersion: "kustomize.config.k8s.io/v1beta1",
  kind: "Kustomization",
  namespace,
  resources: [...bases.map(remote), ...resources].sort(),
  ...(patches.length > 0 && { patches: [...patches].sort().map((path) => ({ path })) }),
});
