import type { ObjectRule, Value } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";

const groupPolicies: ReadonlySet<string> = new Set(["ReadWriteOnceWithFSType", "File", "None"]);
const lifecycles: ReadonlySet<string> = new Set(["Persistent", "Ephemeral"]);
const shortest = 600;
const longest = 2 ** 32;

export const csiDriver: ObjectRule = {
  name: "csi-driver",
  family: "api",
  severity: "error",
  holds: "A CSIDriver asks for tokens and updates that a kubelet can give, one token for each audience",
  on: {
    "storage.v1.CSIDriverSpec": (spec, report, about) => {
      const { tokenRequests = [], nodeAllocatableUpdatePeriodSeconds: period, fsGroupPolicy: policy, volumeLifecycleModes = [] } = spec;
      if (policy !== undefined && !groupPolicies.has(policy))
        report(["fsGroupPolicy"], `'${policy}' is none of ${[...groupPolicies].join(", ")}`);
      for (const [index, mode] of volumeLifecycleModes.entries())
        if (!lifecycles.has(mode)) report(["volumeLifecycleModes", index], `'${mode}' is neither Persistent nor Ephemeral`);
      const audiences = (tokenRequests as readonly Value[]).map(({ audience = "" }) => audience);
      for (const [index, { expirationSeconds: seconds }] of (tokenRequests as readonly Value[]).entries()) {
        if (audiences.indexOf(audiences[index]) < index)
          report(["tokenRequests", index, "audience"], `'${audiences[index]}' has a token already`);
        else if (seconds < shortest || seconds > longest)
          report(["tokenRequests", index, "expirationSeconds"], `${seconds} is not from ${shortest} to ${longest}`);
      }
      if (!since(35, about)) return;
      if (period < 10) report(["nodeAllocatableUpdatePeriodSeconds"], `${period} is less than 10`);
      if (spec.serviceAccountTokenInSecrets !== undefined && tokenRequests.length === 0)
        report(["serviceAccountTokenInSecrets"], "there are no tokenRequests", "leave it out");
    },
  },
};
