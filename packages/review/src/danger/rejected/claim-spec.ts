import { at, record, text } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { isWithin } from "../../diff/path.ts";
import type { Context, Found } from "../danger-rule.ts";
import { describeChanges } from "./describe-changes.ts";
import { rejecting } from "./rejecting.ts";
import { copyData } from "./remedies.ts";
import { sizeChange } from "./size-change.ts";
import { withoutAttributes } from "./without-attributes.ts";

const size = "spec.resources.requests{}";
const says = "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims";

/** Whether a field of a claim that is bound may change as it does. */
const may = ({ pattern, before }: FieldChange): boolean =>
  // The server, or whoever binds the claim, has written them where they were absent: perhaps the very same.
  pattern === "spec.volumeAttributesClassName" ||
  ((pattern === "spec.volumeName" || pattern === "spec.storageClassName") && before === undefined);

/** The class of a claim, where the tree has it: whether its volumes may grow. */
const grows = ({ after }: ObjectChange, { after: tree }: Context): boolean | undefined => {
  const name = text(at(after?.object, "spec").storageClassName);
  const found = name === undefined ? undefined : tree.find("storage.k8s.io", "StorageClass", "default", name);
  return found && record(found.object).allowVolumeExpansion === true;
};

const resized = (change: ObjectChange, context: Context, field: FieldChange): readonly Found[] => {
  const how = sizeChange(field);
  if (how === "smaller")
    return [
      {
        message: `${describeChanges([field])}: the API server answers "field can not be less than status.capacity", for no volume shrinks`,
        remedy: copyData(change.identity),
        fields: [field],
      },
    ];
  if (how !== "larger" || grows(change, context) !== false) return [];
  const message = `${describeChanges([field])}: the StorageClass has no allowVolumeExpansion, so the API server forbids to grow the claim`;
  return [{ message, remedy: "set `allowVolumeExpansion: true` in the StorageClass first, if its driver can", fields: [field] }];
};

export const claimSpec = rejecting({
  name: "claim-spec",
  tells: "A PersistentVolumeClaim changes beyond what a bound claim may: it shrinks, or its class, access modes or source is another",
  kinds: [" PersistentVolumeClaim"],
  refusals: (change, context) => {
    const inSpec = change.fields.filter(({ pattern }) => isWithin(pattern, "spec"));
    const sizes = inSpec.filter(({ pattern, path }) => pattern === size && path.at(-1)?.name === "storage");
    const fields = inSpec.filter((field) => !sizes.includes(field) && !may(field));
    const found: Found[] = sizes.flatMap((field) => resized(change, context, field));
    if (fields.length > 0)
      found.push({ message: `${describeChanges(fields)}: the API server answers "${says}"`, remedy: copyData(change.identity), fields });
    return [...found, ...withoutAttributes(change, context)];
  },
});
