import { groupOf, type KubeObject } from "@ashlar/model";

export const syncOptions = "argocd.argoproj.io/sync-options";
export const compareOptions = "argocd.argoproj.io/compare-options";

const kept: ReadonlySet<string> = new Set(["/Namespace", "/PersistentVolumeClaim", "apiextensions.k8s.io/CustomResourceDefinition"]);

/** Adds options to a comma-separated annotation; one that says something of the same option already stays as it is. */
export const withOptions = (present: string | undefined, options: readonly string[]): string => {
  const list = (present ?? "")
    .split(",")
    .map((option) => option.trim())
    .filter((option) => option !== "");
  const named = new Set(list.map((option) => option.split("=")[0]));
  return [...list, ...options.filter((option) => !named.has(option.split("=")[0]))].join(",");
};

/**
 * What holds data, or whose removal removes others' objects, outlives its manifest. Both options are needed: pruning
 * heeds `Prune=false` only, cascaded deletion `Delete=false` only; without IgnoreExtraneous the Application would stay
 * OutOfSync for ever (Argo CD 3.5, sync options and compare options).
 */
export const protect = (object: KubeObject): KubeObject => {
  if (!kept.has(`${groupOf(object.apiVersion)}/${object.kind}`)) return object;
  const { annotations, ...metadata } = object.metadata;
  return {
    ...object,
    metadata: {
      ...metadata,
      annotations: {
        ...annotations,
        [syncOptions]: withOptions(annotations?.[syncOptions], ["Prune=false", "Delete=false"]),
        [compareOptions]: withOptions(annotations?.[compareOptions], ["IgnoreExtraneous"]),
      },
    },
  };
};
