import type { Lock } from "@ashlar/model";

/** A lock as it lies in the repository: what is recorded of an upstream chart, or of manifests, at one version. */
export interface FoundLock {
  /** Relative to the root: `bricks/certificates/cert-manager/cert-manager.lock.json`. */
  readonly path: string;
  readonly lock: Lock;
}

/** The locks of the versions that change, on each side. */
export interface ChartLocks {
  readonly before: readonly FoundLock[];
  readonly after: readonly FoundLock[];
}
