import { parseQuantity, type Quantity, wholeUnits } from "../quantity/quantity.ts";
import { quantitySign } from "../quantity/quantity-sign.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const none: Quantity = { milli: 0n, nano: 0n, wide: false };

/** More bytes than a number of 64 bits holds, in which the server counts them. */
const isBeyond = (quantity: string | number): boolean => wholeUnits(parseQuantity(quantity) ?? none) < 0n;

export const volumeCapacity: ObjectRule = {
  name: "volume-capacity",
  family: "api",
  severity: "error",
  holds: "A PersistentVolume says how much storage it has, and nothing else as its capacity",
  on: {
    "core.v1.PersistentVolume": ({ spec }, report) => {
      if (spec === undefined) return;
      const { capacity = {} } = spec;
      if (capacity.storage === undefined) report(["spec", "capacity"], "the volume does not say how much storage it has");
      for (const name in capacity) {
        if (name !== "storage") report(["spec", "capacity", name], `a volume has a capacity of storage, not of ${name}`, "leave it out");
        if (quantitySign(capacity[name]) <= 0 || isBeyond(capacity[name]))
          report(["spec", "capacity", name], `${capacity[name]} is not an amount that a volume can have`);
      }
    },
  },
};
