import type { ObjectRule } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

export const tokenInAttributes: ObjectRule = {
  name: "token-in-attributes",
  family: "security",
  severity: "warning",
  holds: "A CSI driver is given tokens of pods in its secrets, not in attributes that it may log",
  on: {
    "storage.v1.CSIDriverSpec": ({ tokenRequests, serviceAccountTokenInSecrets }, report, about) => {
      if (tokenRequests?.length > 0 && serviceAccountTokenInSecrets === undefined && since(35, about))
        report(
          ["tokenRequests"],
          "passes tokens of pods in the attributes of volumes, which drivers log",
          "set serviceAccountTokenInSecrets to true, if the driver reads them there",
        );
    },
  },
};
