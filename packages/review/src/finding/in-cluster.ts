import { type Danger, worstOf } from "../danger/danger.ts";
import type { JudgedChange } from "../danger/judge.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";

/** A cluster, and what was found in what changes there. */
export interface InCluster {
  readonly sides: ClusterSides;
  readonly judged: readonly JudgedChange[];
}

/** The worst that was found in a change. */
export const dangerIn = ({ found }: JudgedChange): Danger => worstOf(found.map(({ rule, danger = rule.danger }) => danger));
