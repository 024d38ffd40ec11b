import { describeDifference, shownVersion } from "../../charts/describe-difference.ts";
import { upstreamUpdates } from "../../charts/upstream-updates.ts";
import type { DangerRule } from "../danger-rule.ts";

export const manifestsUpdate: DangerRule = {
  name: "manifests-update",
  danger: "CONFIG",
  tells: "An Application takes manifests of another repository at another commit, and their locks say what that comes to",
  kinds: ["argoproj.io Application"],
  find: (change, { charts }) =>
    upstreamUpdates(change, charts)
      .filter(({ isChart }) => !isChart)
      .map(({ name, before, after, fields, difference }) => ({
        message: `Manifests ${name} ${shownVersion(before)} → ${shownVersion(after)}: ${describeDifference(difference)}`,
        fields,
        ...(difference.images.length > 0 && { danger: "RESTART" as const }),
      })),
};
