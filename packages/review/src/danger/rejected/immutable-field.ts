import { isWithin } from "../../diff/path.ts";
import { describeChanges } from "./describe-changes.ts";
import { immutableFields } from "./immutable-fields.ts";
import { rejecting } from "./rejecting.ts";

/** Fields of Kubernetes' own kinds that never change. */
export const immutableField = rejecting({
  name: "immutable-field",
  tells: "A field changes that the API server lets nobody change in an object that is there: a selector, a role, a provisioner",
  kinds: Object.keys(immutableFields),
  refusals: (change, { kubernetes }) =>
    [immutableFields[change.kind] ?? []].flat().flatMap(({ fields: places, says = "field is immutable", before, remedy, may }) => {
      const fields = change.fields.filter(({ pattern }) => places.some((each) => isWithin(pattern, each)));
      if (fields.length === 0 || may?.(change) === true) return [];
      const answer = before !== undefined && Number(kubernetes.slice(2)) < before.minor ? before.said : says;
      return [{ message: `${describeChanges(fields)}: the API server answers "${answer}"`, remedy: remedy(change.identity), fields }];
    }),
});
