import { quantitySign } from "../quantity/quantity-sign.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

export const csiStorageCapacity: ObjectRule = {
  name: "csi-storage-capacity",
  family: "api",
  severity: "error",
  holds: "A CSIStorageCapacity is not negative",
  on: {
    "storage.v1.CSIStorageCapacity": ({ capacity }, report) => {
      if (capacity !== undefined && quantitySign(capacity) < 0) report(["capacity"], `${capacity} is less than 0`);
    },
  },
};
