import type { Lock } from "./lock.ts";
import type { KubeObject } from "./object.ts";

/** A pinned Helm chart, delivered by Argo CD: nothing is downloaded at render. */
export interface ChartSource {
  readonly source: "chart";
  /** `https://charts.example.com`, or an OCI registry path without its scheme: `quay.io/jetstack/charts`. */
  readonly repository: string;
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Leaves out the CRDs of its `crds/` folder, which another release of the chart in the same cluster brings. */
  readonly skipCrds?: true;
  readonly lock: Lock;
}

/** A folder of upstream manifests or a kustomize base, in git at a pinned commit or tag. */
export interface GitSource {
  readonly source: "git";
  readonly repository: string;
  readonly path: string;
  /** A full commit: a tag can be moved. */
  readonly commit: string;
  /** The tag that the commit carried when it was pinned, for readers. */
  readonly tag: string;
  readonly lock: Lock;
  /** Strategic merge patches over what the base makes: our settings for its ConfigMaps. */
  readonly patches?: readonly KubeObject[];
}

export type Source = ChartSource | GitSource;
