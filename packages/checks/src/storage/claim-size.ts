import { quantitySign } from "../quantity/quantity-sign.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const path = ["resources", "requests", "storage"] as const;

export const claimSize: ObjectRule = {
  name: "claim-size",
  family: "api",
  severity: "error",
  holds: "A claim asks for storage, for more than nothing",
  on: {
    "core.v1.PersistentVolumeClaimSpec": ({ resources }, report) => {
      const storage = resources?.requests?.storage;
      if (storage === undefined) return report([], "the claim does not say how much storage it wants", "set resources.requests.storage");
      if (quantitySign(storage) <= 0) report(path, `${storage} is not more than 0`);
    },
  },
};
