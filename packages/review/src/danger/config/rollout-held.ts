import type { DangerRule } from "../danger-rule.ts";
import { templateChanges } from "../pod-template-of.ts";
import { type Rollout, rolloutOf } from "../rollout-of.ts";

const why: Readonly<Partial<Record<Rollout["how"], string>>> = {
  "on delete": "its update strategy is OnDelete: nothing happens until somebody deletes its pods",
  paused: "it is paused: nothing happens until it is not",
  held: "its partition holds all pods back: nothing happens until that is lowered",
};

export const rolloutHeld: DangerRule = {
  name: "rollout-held",
  danger: "CONFIG",
  tells: "A pod template changes, and the workload replaces no pods by itself",
  kinds: ["apps DaemonSet", "apps Deployment", "apps StatefulSet", "argoproj.io Rollout"],
  find: (change, { after }) => {
    const fields = templateChanges(change);
    const rollout = fields.length === 0 || change.after === undefined ? undefined : rolloutOf(after, change.after);
    const reason = rollout && why[rollout.how];
    return reason === undefined ? [] : [{ message: `Its pods change, and ${reason}`, fields }];
  },
};
