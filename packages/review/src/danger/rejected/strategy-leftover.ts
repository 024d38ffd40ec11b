import { at, record } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import { hasSyncOption } from "./has-sync-option.ts";
import { rejecting } from "./rejecting.ts";

type Spec = ReturnType<typeof at>;

interface Strategy {
  readonly field: "strategy" | "updateStrategy";
  /** The type that goes with no bounds. */
  readonly type: string;
  /** What the server fills in for a rolling update: where nobody wrote any of it, nobody takes it away. */
  readonly bounds: readonly string[];
  readonly says: string;
}

/** Seen on Kubernetes 1.36; the server takes a DaemonSet with bounds that it does not need. */
const strategies: Readonly<Record<string, Strategy>> = {
  "apps Deployment": {
    field: "strategy",
    type: "Recreate",
    bounds: ["maxSurge", "maxUnavailable"],
    says: "may not be specified when strategy `type` is 'Recreate'",
  },
  "apps StatefulSet": {
    field: "updateStrategy",
    type: "OnDelete",
    bounds: ["partition"],
    says: "only allowed for updateStrategy 'RollingUpdate'",
  },
};

const typeOf = (spec: Spec, field: Strategy["field"]): unknown => record(spec[field]).type ?? "RollingUpdate";

export const strategyLeftover = rejecting({
  name: "strategy-leftover",
  tells: "A workload no longer rolls its pods, and bounds that the server had filled in stay behind, which it then refuses",
  kinds: Object.keys(strategies),
  refusals: ({ kind, before, after, fields: all }, { after: tree }) => {
    const strategy = strategies[kind];
    if (strategy === undefined || before === undefined || after === undefined) return [];
    const { field, type, bounds, says } = strategy;
    const [was, is] = [at(before.object, "spec"), at(after.object, "spec")];
    if (typeOf(was, field) !== "RollingUpdate" || typeOf(is, field) !== type) return [];
    const written = at(was, field);
    if (bounds.some((bound) => record(written.rollingUpdate)[bound] !== undefined)) return [];
    // To a StatefulSet that says the type the server adds nothing.
    if (kind === "apps StatefulSet" && written.type !== undefined) return [];
    // A client-side apply clears what goes with another type of a Deployment's strategy, by the patch strategy `retainKeys`.
    if (kind === "apps Deployment" && !hasSyncOption(tree, after, "ServerSideApply=true")) return [];
    const message = `The rolling update that the API server had filled in stays beside ${type}, and it answers "${says}"`;
    const remedy = `write ${bounds.map((bound) => `\`rollingUpdate.${bound}\``).join(" or ")} in one merge and change the type in the next: what was written is taken away`;
    return [{ message, remedy, fields: changesAt(all, `spec.${field}`) }];
  },
});
