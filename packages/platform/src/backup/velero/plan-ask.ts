import type { Ask, Asked, BackupPlan } from "@ashlar/model";
import { NAME } from "./velero-place.ts";

const ASK = "backup-plan";

interface PlanAsk extends Ask {
  readonly plan: BackupPlan;
}

/** A plan, and the namespace of whoever asked for it. */
export interface AskedPlan extends BackupPlan {
  readonly namespace: string;
  /** Of its Schedule, and of all that is made for it: unique in the cluster. */
  readonly id: string;
}

export const planAsk = (plan: BackupPlan): PlanAsk => ({ ask: ASK, to: NAME, plan });

export const isPlanAsk = (asked: Asked): asked is Asked & PlanAsk => asked.ask === ASK;

/** The plans that were asked for, once each. */
export const askedPlans = (asks: readonly Asked[]): readonly AskedPlan[] => {
  const plans = asks.filter(isPlanAsk).map(({ plan, from: { namespace } }) => ({ ...plan, namespace, id: `${namespace}-${plan.name}` }));
  return [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
