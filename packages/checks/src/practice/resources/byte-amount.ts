import { isWhole, parseQuantity } from "../../quantity/quantity.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

const counted = ["memory", "ephemeral-storage", "storage"];
const leastMilli = 1024n * 1024n * 1000n;

const judge = (amounts: Value | undefined, path: string, report: Report): void => {
  if (amounts === undefined) return;
  for (const resource of counted) {
    const written: unknown = amounts[resource];
    if (typeof written !== "string" && typeof written !== "number") continue;
    const quantity = parseQuantity(written);
    if (quantity === undefined || quantity.milli <= 0n || quantity.milli >= leastMilli) continue;
    const text = isWhole(quantity)
      ? `${written} of ${resource} is ${quantity.milli / 1000n} bytes`
      : `${written} of ${resource} is a part of a byte: m means a thousandth`;
    report([path, resource], text, "write Mi or Gi after the number");
  }
};

export const byteAmount: ObjectRule = {
  name: "byte-amount",
  family: "practice",
  severity: "error",
  holds: "Memory and storage are a megabyte at least: without Mi or Gi, a number is of bytes",
  on: {
    "core.v1.ResourceRequirements": ({ requests, limits }, report) => {
      judge(requests, "requests", report);
      judge(limits, "limits", report);
    },
    "core.v1.VolumeResourceRequirements": ({ requests, limits }, report) => {
      judge(requests, "requests", report);
      judge(limits, "limits", report);
    },
    "core.v1.PodSpec": ({ overhead }, report) => judge(overhead, "overhead", report),
  },
};
