import { isWithin } from "../../diff/path.ts";
import { describeChanges } from "./describe-changes.ts";
import { rejecting } from "./rejecting.ts";
import { orphanPods } from "./remedies.ts";

/** What may change (Kubernetes 1.33 to 1.36, pkg/apis/apps/validation, ValidateStatefulSetUpdate). */
const mutable = [
  "spec.minReadySeconds",
  "spec.ordinals",
  "spec.persistentVolumeClaimRetentionPolicy",
  "spec.replicas",
  "spec.revisionHistoryLimit",
  "spec.template",
  "spec.updateStrategy",
];

const size = "spec.volumeClaimTemplates[].spec.resources.requests";

export const statefulSetSpec = rejecting({
  name: "stateful-set-spec",
  tells: "A StatefulSet changes beyond its template, replicas and strategies: claim templates, selector and service name are fixed",
  kinds: ["apps StatefulSet"],
  refusals: ({ identity, fields: all }) => {
    const fields = all.filter(({ pattern }) => isWithin(pattern, "spec") && !mutable.some((each) => isWithin(pattern, each)));
    if (fields.length === 0) return [];
    const resize = fields.some(({ pattern }) => isWithin(pattern, size))
      ? "; a claim that is there keeps its size: set that in each claim itself, which grows where its class lets it"
      : "";
    return [
      {
        message: `${describeChanges(fields)}: the API server answers "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', … are forbidden"`,
        remedy: `${orphanPods(identity)}${resize}`,
        fields,
      },
    ];
  },
});
