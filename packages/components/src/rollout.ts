import type { IDeploymentStrategy } from "kubernetes-models/apps/v1/DeploymentStrategy";

/** How the pods of a Deployment or a StatefulSet are replaced. */
export interface Rollout {
  /** `rolling`: new pods before old ones go. `recreate`: old ones first, for what must never run twice. */
  readonly strategy?: Strategy;
  /** Seconds that a new pod must stay ready before the next old one goes; 5 unless given. */
  readonly minReadySeconds?: number;
  /** Old revisions kept for `kubectl rollout undo`; 3 unless given. */
  readonly revisionHistoryLimit?: number;
}

/** A name, or how many pods may be too many and too few: a number or a percentage. */
export type Strategy =
  | "rolling"
  | "recreate"
  | { readonly maxSurge: number | `${number}%`; readonly maxUnavailable: number | `${number}%` };

/** No pod goes before its successor is ready, so that a rollout never takes capacity away. */
export const deploymentStrategy = (strategy: Strategy): IDeploymentStrategy => {
  if (strategy === "recreate") return { type: "Recreate" };
  if (strategy === "rolling") return { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: 0 } };
  return { type: "RollingUpdate", rollingUpdate: { ...strategy } };
};

/** How long a new pod must stay ready, and how many old revisions stay. */
export const rolloutLimits = ({ minReadySeconds = 5, revisionHistoryLimit = 3 }: Rollout) => ({
  // A pod that breaks just after it became ready stops the rollout and does not take its predecessor along.
  minReadySeconds,
  // Git is the history; each revision kept is an empty ReplicaSet to look at.
  revisionHistoryLimit,
});
