import type { DangerRule } from "../danger-rule.ts";
import { autoscalerKinds, movedBounds } from "../outage/autoscaler-down.ts";

export const autoscalerUp: DangerRule = {
  name: "autoscaler-up",
  danger: "ROUTINE",
  tells: "An autoscaler keeps more pods, or may start more",
  kinds: autoscalerKinds,
  find: (change) => movedBounds(change, (was, is) => is > was),
};
