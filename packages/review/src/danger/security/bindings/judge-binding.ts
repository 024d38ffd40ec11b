import type { Placed } from "@ashlar/checks/tree";
import type { FieldChange } from "../../../diff/field-change.ts";
import type { Context, Found } from "../../danger-rule.ts";
import { grantsOf } from "./grants.ts";
import { judgeGrant } from "./judge-grant.ts";

const remedy = "bind a role with the rights that are needed, in the namespaces where they are";

/** What the subjects of a binding newly may; those of one danger in one finding. */
export const judgeBinding = (binding: Placed, fields: readonly FieldChange[], context: Context): readonly Found[] => {
  const judged = grantsOf(binding).flatMap((grant) => judgeGrant(grant, context) ?? []);
  return [...Map.groupBy(judged, ({ danger }) => danger)].map(([danger, each]) => ({
    danger,
    message: each.map(({ message }) => message).join("; "),
    remedy,
    fields,
  }));
};
