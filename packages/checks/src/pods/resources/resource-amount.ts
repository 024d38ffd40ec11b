import { isWhole, parseQuantity, wholeUnits } from "../../quantity/quantity.ts";
import type { ObjectRule, Report } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { hugePages, isExtendedResource, type Requirements, type ResourceList } from "./resource-lists.ts";

type Path = readonly (string | number)[];

/** Why there cannot be such an amount of a resource. */
export const wrongAmount = (name: string, written: string | number): string | undefined => {
  const amount = parseQuantity(written);
  if (amount === undefined) return undefined;
  if (amount.nano < 0n) return "is less than nothing";
  if (name.startsWith(hugePages)) {
    const size = parseQuantity(name.slice(hugePages.length));
    if (size === undefined || size.milli <= 0n || !isWhole(size))
      return `is counted in pages, and ${name.slice(hugePages.length)} is no size of one`;
    const page = wholeUnits(size);
    if (page === 0n || wholeUnits(amount) % page !== 0n) return `is no multiple of ${name.slice(hugePages.length)}`;
  }
  return isExtendedResource(name) && !isWhole(amount) ? "is not a whole number, as the resource is counted" : undefined;
};

const judge = (list: ResourceList | undefined, path: Path, report: Report): void => {
  for (const name in list) {
    const written = list[name] as string | number;
    const why = wrongAmount(name, written);
    if (why !== undefined) report([...path, name], `${written} ${why}`);
  }
};

const limits = ["resources", "limits"];
const requests = ["resources", "requests"];
const overheads = ["overhead"];

export const resourceAmount: ObjectRule = {
  name: "resource-amount",
  family: "api",
  severity: "error",
  holds: "No amount of a resource is negative, and what comes in pieces is counted in whole ones",
  on: {
    "core.v1.Container": ({ resources }, report) => {
      if (resources === undefined) return;
      judge((resources as Requirements).limits, limits, report);
      judge((resources as Requirements).requests, requests, report);
    },
    "core.v1.PodSpec": ({ resources, overhead }, report, about) => {
      if (overhead !== undefined) judge(overhead, overheads, report);
      if (resources === undefined || !since(34, about)) return;
      judge((resources as Requirements).limits, limits, report);
      judge((resources as Requirements).requests, requests, report);
    },
    "core.v1.EmptyDirVolumeSource": ({ sizeLimit }, report) => {
      if (sizeLimit !== undefined && (parseQuantity(sizeLimit)?.nano ?? 0n) < 0n)
        report(["sizeLimit"], `${sizeLimit} is less than nothing`);
    },
  },
};
