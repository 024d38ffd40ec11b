import type { Look, ObjectRule, Report, Value } from "../../rule/object-rule.ts";

const judge = (value: Value, field: string, under: readonly string[], report: Report): void => {
  const path: string | undefined = value[field];
  if (path === undefined) return;
  if (!path.startsWith(".")) report([field], path === "" ? "it is empty" : `"${path}" does not begin with '.'`);
  else if (under.length > 0 && !under.some((root) => path.startsWith(root)))
    report([field], `"${path}" is not below ${under.join(" or ")}`);
};

const scale: Look = (value, report) => {
  judge(value, "specReplicasPath", [".spec."], report);
  judge(value, "statusReplicasPath", [".status."], report);
  if (value.labelSelectorPath) judge(value, "labelSelectorPath", [".spec.", ".status."], report);
};

const column: Look = (value, report) => {
  if (value.name === "") report(["name"], "it is empty");
  judge(value, "jsonPath", [], report);
};

export const definitionPaths: ObjectRule = {
  name: "definition-paths",
  family: "api",
  severity: "error",
  holds: "Paths of a CustomResourceDefinition begin with '.', and lead to where what they are for may be",
  on: {
    "apiextensions.v1.CustomResourceSubresourceScale": scale,
    "apiextensions.v1.CustomResourceColumnDefinition": column,
  },
};
