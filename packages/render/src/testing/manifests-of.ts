import type { AnyApp, AnyBrick, Brick, KubeObject } from "@ashlar/model";
import { expect } from "vitest";
import { brickOf, clusterWith, configMap, gitFolderOf, rendered } from "./in-memory.ts";
import { refused } from "./refused.ts";

/** The manifests of a cluster `dev` that has no problems, and of which Argo CD would refuse nothing. */
export const manifestsOf = (platform: Record<string, AnyBrick>, ...apps: readonly AnyApp[]) => {
  const { manifests, problems, files } = rendered(clusterWith({ platform, apps }));
  expect(problems).toEqual([]);
  expect(refused(files)).toEqual({});
  return manifests;
};

/** The paths of its manifests below a folder. */
export const pathsIn = (manifests: Readonly<Record<string, string>>, folder: string): readonly string[] =>
  Object.keys(manifests)
    .filter((path) => path.startsWith(`dev/${folder}/`))
    .map((path) => path.slice(`dev/${folder}/`.length))
    .sort();

/** A gitops brick that patches an upstream base, with objects of its own. */
export const gitopsOf = (...objects: readonly KubeObject[]): Brick<object> => {
  const patches = [configMap("argocd-cm", { url: "https://argocd.example.com" })];
  const upstream = gitFolderOf("manifests", { images: ["argocd:1"] }, { patches });
  return brickOf("argocd", () => [upstream, ...objects], { alsoIn: ["kube-system"] });
};
