import { parseQuantity } from "../../quantity/quantity.ts";
import { cpuUnits, isUnit, sizeUnits } from "../../quantity/unit.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { shown } from "../../schema/describe-fault.ts";
import { nearest } from "../../schema/nearest.ts";

const resources = ["cpu", "memory", "ephemeral-storage"];
const fields = ["limits", "requests"].flatMap((list) => resources.map((each) => `${list}.${each}`));
const hugePages = /^(?:limits|requests)\.hugepages-/;

const judge = (ref: Value | undefined, inVolume: boolean, report: Report): void => {
  if (ref === undefined) return;
  const { containerName = "", resource = "", divisor } = ref;
  if (inVolume && containerName === "") report(["resourceFieldRef"], "'containerName' is missing: a volume belongs to no container");
  const known = fields.includes(resource) || hugePages.test(resource);
  if (!known) {
    const near = nearest(resource, fields);
    report(["resourceFieldRef", "resource"], `'${resource}' cannot be read${near === undefined ? "" : `; did you mean '${near}'?`}`);
  }
  if (!known || divisor === undefined || parseQuantity(divisor)?.nano === 0n) return;
  const units = resource.endsWith(".cpu") ? cpuUnits : sizeUnits;
  if (!isUnit(divisor, units)) report(["resourceFieldRef", "divisor"], `${shown(divisor)} is none of ${units.join(", ")}`);
};

export const resourceField: ObjectRule = {
  name: "resource-field",
  family: "api",
  severity: "error",
  holds: "A variable or file reads a resource of a container, in units that it may have",
  on: {
    "core.v1.EnvVarSource": ({ resourceFieldRef }, report) => judge(resourceFieldRef, false, report),
    "core.v1.DownwardAPIVolumeFile": ({ fieldRef, resourceFieldRef }, report) => {
      if (fieldRef === undefined) judge(resourceFieldRef, true, report);
    },
  },
};
