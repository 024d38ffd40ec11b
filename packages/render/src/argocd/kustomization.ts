import type { GitSource } from "@ashlar/model";

// Kustomizations are files for kustomize and never reach a cluster, so they are no objects.
const about = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization" };

/** A kustomize remote base: repository, folder and commit (kubectl.docs.kubernetes.io, kustomize, remote resources). */
const remote = ({ repository, path, commit }: GitSource): string => `${repository}//${path}?ref=${commit}`;

/**
 * The kustomization that patches upstream bases with our settings. It sets a namespace, which kustomize does to everything
 * it is given: it would move an object of another namespace, and rename a Namespace (seen with kustomize 5.5). So our own
 * objects, which are whole already, stand outside of it.
 */
export const patchedBases = (namespace: string, bases: readonly GitSource[], patches: readonly string[]) => ({
  ...about,
  namespace,
  resources: bases.map(remote).sort(),
  ...(patches.length > 0 && { patches: [...patches].sort().map((path) => ({ path })) }),
});

/** The kustomization that joins files and folders as they are. */
export const joined = (resources: readonly string[]) => ({ ...about, resources: [...resources].sort() });
