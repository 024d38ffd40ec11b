import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { bindingKinds } from "./bindings/grants.ts";
import { judgeBinding } from "./bindings/judge-binding.ts";

export const subjectAdded: DangerRule = {
  name: "subject-added",
  danger: "SECURITY",
  tells: "A binding gives its role to somebody who did not have it",
  kinds: bindingKinds,
  find: ({ after, fields }, context) => (after === undefined ? [] : judgeBinding(after, changesWithin(fields, "subjects"), context)),
};
