import type { DangerRule } from "../danger-rule.ts";
import { bindingKinds } from "./bindings/grants.ts";
import { judgeBinding } from "./bindings/judge-binding.ts";

export const bindingAdded: DangerRule = {
  name: "binding-added",
  danger: "SECURITY",
  tells: "A new binding gives somebody a role: everywhere, with dangerous rights, or to more than one ServiceAccount",
  kinds: bindingKinds,
  of: ["created"],
  find: ({ after }, context) => (after === undefined ? [] : judgeBinding(after, [], context)),
};
