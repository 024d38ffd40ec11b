import { record } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import { sameData } from "../../diff/same-value.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";

export const admissionExceptionAdded: DangerRule = {
  name: "admission-exception-added",
  danger: "SECURITY",
  tells: "Something is let past admission policies that was not: an exception of Kyverno, a namespace that Gatekeeper leaves out",
  kinds: ["kyverno.io PolicyException", "policies.kyverno.io PolicyException", "config.gatekeeper.sh Config"],
  of: ["created", "changed"],
  find: (change, context) => {
    const [was, is] = [record(formerOf(change, context)?.object.spec), record(change.after?.object.spec)];
    if (change.kind === "config.gatekeeper.sh Config" ? sameData(was.match, is.match) || is.match === undefined : sameData(was, is))
      return [];
    return [
      {
        message: `${describeIdentity(change.identity)} lets past admission policies what it names`,
        remedy: "change what the policy refuses, or let the exception name no more than one object",
        fields: changesWithin(change.fields, "spec"),
      },
    ];
  },
};
