import type { KubeObject } from "@ashlar/model";

/** One of the ways in which Argo CD applies objects to a server. */
export interface Applying {
  /** Applies an object for good. */
  readonly make: (object: KubeObject) => Promise<void>;
  /** What is answered to a change that is refused; undefined where it is taken. Throws where nobody knows. Nothing is changed. */
  readonly ask: (object: KubeObject) => Promise<string | undefined>;
}
