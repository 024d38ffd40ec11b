import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import { labelValue } from "../../names/label-value.ts";
import { qualifiedName } from "../../names/qualified-name.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

type Path = readonly (string | number)[];

const countOf = (operator: unknown, count: number): string | undefined => {
  if (operator === "In" || operator === "NotIn") return count === 0 ? "needs at least one value" : undefined;
  if (operator === "Exists" || operator === "DoesNotExist") return count > 0 ? "has no values" : undefined;
  return (operator === "Gt" || operator === "Lt") && count !== 1 ? "needs one value" : undefined;
};

const judgeExpression = ({ key = "", operator, values = [] }: Value, mustMatch: boolean, at: Path, report: Report): void => {
  const why = qualifiedName(key);
  if (why !== undefined) report([...at, "key"], `'${key}' ${why}`);
  const wrong = countOf(operator, values.length);
  if (wrong !== undefined) report([...at, "values"], `${operator} ${wrong}`);
  if (!mustMatch) return; // a preference may name what no node can have
  for (const [i, value] of (values as readonly string[]).entries()) {
    const whyNot = labelValue(value);
    if (whyNot !== undefined) report([...at, "values", i], `'${value}' ${whyNot}`);
  }
};

const judgeField = ({ key, operator, values = [] }: Value, at: Path, report: Report): void => {
  if (key !== "metadata.name") report([...at, "key"], `nodes are not chosen by '${key}'`, "metadata.name is the only field");
  if (operator !== "In" && operator !== "NotIn") report([...at, "operator"], `${operator} is not for fields`, "write In or NotIn");
  else if (values.length !== 1) report([...at, "values"], `${operator} needs one name`);
  if (key !== "metadata.name") return;
  for (const [i, value] of (values as readonly string[]).entries()) {
    const why = dnsSubdomain(value);
    if (why !== undefined) report([...at, "values", i], `'${value}' ${why}`);
  }
};

const judgeTerm = ({ matchExpressions = [], matchFields = [] }: Value, mustMatch: boolean, at: Path, report: Report): void => {
  for (let i = 0; i < matchExpressions.length; i++) judgeExpression(matchExpressions[i], mustMatch, [...at, "matchExpressions", i], report);
  for (let i = 0; i < matchFields.length; i++) judgeField(matchFields[i], [...at, "matchFields", i], report);
};

export const nodeRequirement: ObjectRule = {
  name: "node-requirement",
  family: "api",
  severity: "error",
  holds: "Nodes are chosen by labels that they can have, or by their name",
  on: {
    "core.v1.NodeSelector": ({ nodeSelectorTerms }, report) => {
      if (nodeSelectorTerms === undefined) return;
      if (nodeSelectorTerms.length === 0) report(["nodeSelectorTerms"], "'nodeSelectorTerms' is empty", "say which nodes, or take it away");
      for (let i = 0; i < nodeSelectorTerms.length; i++) judgeTerm(nodeSelectorTerms[i], true, ["nodeSelectorTerms", i], report);
    },
    "core.v1.PreferredSchedulingTerm": ({ preference }, report) => {
      if (preference !== undefined) judgeTerm(preference, false, ["preference"], report);
    },
  },
};
