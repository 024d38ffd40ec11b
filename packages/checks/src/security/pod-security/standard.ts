import type { PodView } from "./pod-view.ts";

/** Says where a pod keeps a check not, from the pod, and how. */
export type Note = (path: readonly (string | number)[], message: string, remedy?: string) => void;

/**
 * One check of the Pod Security Standards, as Kubernetes' own admission makes it (k8s.io/pod-security-admission 0.33 to 0.36, policy).
 * What it holds pods to changes with the version that a namespace names.
 */
export interface Standard {
  readonly name: string;
  /** @param minor of the version of the standard: 35 is v1.35 */
  readonly find: (pod: PodView, minor: number, note: Note) => void;
}
