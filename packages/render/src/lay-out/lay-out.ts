import type { KubeObject } from "@ashlar/model";
import { joined, patchedBases } from "../argocd/kustomization.ts";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { inOnePiece } from "../emit/in-one-piece.ts";
import { toYaml } from "../emit/to-yaml.ts";
import type { ManifestFile } from "../write/manifest-file.ts";
import { fileName } from "./file-name.ts";
import type { Folder } from "./folder.ts";

/** A manifest and what it was rendered from. */
export interface RenderedFile extends ManifestFile {
  readonly cluster: CompletedCluster;
  /** Absent for a file that only kustomize reads. */
  readonly object?: KubeObject;
  readonly app?: CompletedApp;
}

/** What only kustomize reads: upstream bases with our patches in a folder of their own, joined with our own manifests. */
const kustomized = ({ path, namespace, origin, objects, bases, cluster }: Folder): readonly RenderedFile[] => {
  if (bases.length === 0) return [];
  const file = (name: string, content: unknown) => ({ path: `${path}/${name}`, text: origin + toYaml(content), cluster });
  const patches = bases.flatMap((base) => base.patches ?? []).map((patch) => ({ name: `patch-${fileName(patch, namespace)}`, patch }));
  const patchNames = patches.map(({ name }) => name);
  return [
    ...patches.map(({ name, patch }) => file(`upstream/${name}`, patch)),
    file("upstream/kustomization.yaml", patchedBases(namespace, bases, patchNames)),
    file("kustomization.yaml", joined([...objects.map(({ object }) => fileName(object, namespace)), "upstream"])),
  ];
};

/** The files of a folder: one per object, and where upstream bases are patched what kustomize needs for that. */
export const layOut = (folder: Folder): readonly RenderedFile[] => [
  ...folder.objects.map(({ object, origin, app }) => ({
    path: `${folder.path}/${fileName(object, folder.namespace)}`,
    text: inOnePiece(origin + toYaml(object)),
    cluster: folder.cluster,
    object,
    ...(app && { app }),
  })),
  ...kustomized(folder),
];
