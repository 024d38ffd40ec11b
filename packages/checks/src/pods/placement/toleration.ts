import { labelValue } from "../../names/label-value.ts";
import type { ObjectRule, Value } from "../../rule/object-rule.ts";

interface Wrong {
  readonly field: string;
  readonly why: string;
  readonly remedy?: string;
}

/** What is wrong between the fields of a toleration. */
export const wrongToleration = ({ key = "", operator = "", value = "", effect = "", tolerationSeconds }: Value): Wrong | undefined => {
  if (key === "" && operator !== "Exists")
    return { field: "operator", why: `${operator || "Equal"} needs a key`, remedy: "write Exists to tolerate all taints" };
  if (tolerationSeconds !== undefined && effect !== "NoExecute")
    return { field: "tolerationSeconds", why: "only an eviction is put off for some time", remedy: "set effect: NoExecute" };
  if (operator === "Exists") return value === "" ? undefined : { field: "value", why: `Exists has no value, and here is '${value}'` };
  const why = labelValue(value);
  return why === undefined ? undefined : { field: "value", why: `'${value}' ${why}` };
};

export const toleration: ObjectRule = {
  name: "toleration",
  family: "api",
  severity: "error",
  holds: "A toleration says what its operator and effect allow",
  on: {
    "core.v1.Toleration": (value, report) => {
      const wrong = wrongToleration(value);
      if (wrong !== undefined) report([wrong.field], wrong.why, wrong.remedy);
    },
  },
};
