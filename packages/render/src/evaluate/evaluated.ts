import type { AnyApp, AnyBrick, Asked, KubeObject, Problem, Source } from "@ashlar/model";
import type { LoadedCluster } from "../load/load-environments.ts";

/** What one app or brick came to on its platform. */
export interface EvaluatedApp {
  readonly app: AnyApp;
  /** The slots it stands in; none for an app. */
  readonly slots: readonly string[];
  /** Another brick takes over from it: it goes with the next step. */
  readonly leaves: boolean;
  readonly module: string;
  readonly objects: readonly KubeObject[];
  readonly sources: readonly Source[];
}

export interface EvaluatedCluster extends LoadedCluster {
  readonly apps: readonly EvaluatedApp[];
  /** What was asked of the cluster's own namespaces. */
  readonly namespaceAsks: readonly Asked[];
  /** What was asked of the Applications of those who asked. */
  readonly applicationAsks: readonly Asked[];
  readonly problems: readonly Problem[];
}

/** A brick and the slots it stands in: one brick may stand in several, and two in one while one takes over from the other. */
export interface PlacedBrick {
  readonly brick: AnyBrick;
  readonly slots: readonly string[];
  /** It leaves each of them. */
  readonly leaves: boolean;
}
