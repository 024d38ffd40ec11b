import { kustomization } from "../argocd/kustomization.ts";
import type { KubeObject } from "@ashlar/model";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { toYaml } from "../emit/to-yaml.ts";
import type { ManifestFile } from "../write/manifest-file.ts";
import { fileName } from "./file-name.ts";
import type { Folder } from "./folders.ts";

/** A manifest and what it was rendered from. */
export interface RenderedFile extends ManifestFile {
  readonly cluster: CompletedCluster;
  /** Absent for a file that only kustomize reads. */
  readonly object?: KubeObject;
  readonly app?: CompletedApp;
}

/** The files of a folder: one per object, and where upstream bases are patched the kustomization that joins them. */
export const layOut = ({ path, namespace, objects, bases, cluster }: Folder): readonly RenderedFile[] => {
  const files = objects.map(({ object, origin, app }) => ({ path: `${path}/${fileName(object, namespace)}`, text: origin + toYaml(object), cluster, object, ...(app && { app }) }));
  const [first] = objects;
  if (bases.length === 0 || first === undefined) return files;
  const patches = bases.flatMap((base) => base.patches ?? []).map((patch) => ({ name: `patch-${fileName(patch, namespace)}`, patch }));
  const resources = objects.map(({ object }) => fileName(object, namespace));
  return [
    ...files,
    ...patches.map(({ name, patch }) => ({ path: `${path}/${name}`, text: first.origin + toYaml(patch), cluster })),
    { path: `${path}/kustomization.yaml`, text: first.origin + toYaml(kustomization(namespace, bases, resources, patches.map(({ name }) => name))), cluster },
  ];
};
