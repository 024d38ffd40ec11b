import type { GitSource, KubeObject } from "@ashlar/model";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";

export interface PlacedObject {
  readonly object: KubeObject;
  /** The first line of its manifest. */
  readonly origin: string;
  /** The app or brick that made it; absent for what the renderer computes for the cluster. */
  readonly app?: CompletedApp;
}

/** A folder of `clusters/` and what goes into it. */
export interface Folder {
  /** Relative to `clusters/`: `prod-eu/apps/shop`. */
  readonly path: string;
  /** The namespace that file names leave out. */
  readonly namespace: string;
  /** The first line of the files that only kustomize reads. */
  readonly origin: string;
  readonly objects: readonly PlacedObject[];
  /** Upstream bases that kustomize patches and joins with the objects. */
  readonly bases: readonly GitSource[];
  readonly cluster: CompletedCluster;
}

export const isEmpty = ({ objects, bases }: Folder): boolean => objects.length === 0 && bases.length === 0;
