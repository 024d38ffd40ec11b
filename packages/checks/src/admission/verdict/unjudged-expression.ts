import { beyondUs } from "../../cel/run/beyond-us.ts";
import type { Value } from "../../rule/object-rule.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { boundPolicies } from "./policy.ts";

const short = (expression: string): string => {
  const line = expression.trim().replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

const inPolicy = (spec: Value): readonly string[] =>
  ["matchConditions", "variables", "validations"].flatMap((list) =>
    records(spec[list]).flatMap(({ expression }) => text(expression) ?? []),
  );

/** The rules of a schema as it is written, at any depth. */
const inSchema = (schema: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const own = records(record(schema)["x-kubernetes-validations"]).flatMap(({ rule }) => text(rule) ?? []);
  return [...own, ...Object.values(schema).flatMap(inSchema)];
};

const told = (expressions: readonly string[]): string | undefined => {
  const open = expressions.flatMap((each) => {
    const why = beyondUs(each);
    return why === undefined ? [] : [`${short(each)}: ${why}`];
  });
  return open.length === 0 ? undefined : `${open[0]}${open.length > 1 ? `; and ${open.length - 1} more` : ""}`;
};

export const unjudgedExpression: TreeRule = {
  name: "unjudged-expression",
  family: "practice",
  severity: "warning",
  holds: "What the expressions (CEL) of admission policies and CRDs refuse can be told beforehand",
  check: (tree, report) => {
    const remedy = "what it refuses is seen only in the cluster";
    for (const placed of new Set(boundPolicies(tree).map(({ policy }) => policy))) {
      const message = told(inPolicy(at(placed.object, "spec")));
      if (message !== undefined) report(placed, ["spec"], `not judged here: ${message}`, remedy);
    }
    for (const placed of tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition")) {
      const message = told(inSchema(at(placed.object, "spec").versions));
      if (message !== undefined) report(placed, ["spec", "versions"], `not judged here: ${message}`, remedy);
    }
  },
};
