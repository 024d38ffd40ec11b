import type { CelType } from "../cel/cel-type.ts";
import { judgeExpression } from "../cel/judge-expression.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { scopeOf } from "./policy-scope.ts";

const mostBytes = 5 * 1024;

/** Each variable may use those before it. */
const judgeVariables = (spec: Value, always: boolean, report: Report): ReadonlyMap<string, CelType> | undefined => {
  const list = (spec.variables ?? []) as readonly Value[];
  if (list.length === 0 && !always) return undefined;
  const variables = new Map<string, CelType>();
  for (const [i, { name, expression }] of list.entries())
    if (expression !== undefined)
      variables.set(name, judgeExpression(expression, scopeOf(spec, variables), [], ["variables", i, "expression"], report));
  return variables;
};

const validating: Look = (spec, report) => {
  const variables = judgeVariables(spec, false, report);
  const scope = scopeOf(spec, variables);
  for (const [i, { expression, messageExpression = "" }] of ((spec.validations ?? []) as readonly Value[]).entries()) {
    if (expression !== undefined) judgeExpression(expression, scope, ["bool"], ["validations", i, "expression"], report);
    if (messageExpression.trim() !== "")
      judgeExpression(messageExpression, scopeOf(spec, variables, false), ["string"], ["validations", i, "messageExpression"], report);
  }
  for (const [i, { valueExpression }] of ((spec.auditAnnotations ?? []) as readonly Value[]).entries()) {
    if (valueExpression === undefined) continue;
    const at = ["auditAnnotations", i, "valueExpression"];
    judgeExpression(valueExpression, scope, ["string", "null"], at, report);
    if (Buffer.byteLength(valueExpression.trim()) > mostBytes) report(at, `it is longer than ${mostBytes} bytes`);
  }
};

const mutating: Look = (spec, report) => {
  const variables = judgeVariables(spec, true, report);
  const scope = scopeOf(spec, variables);
  for (const [i, { applyConfiguration, jsonPatch }] of ((spec.mutations ?? []) as readonly Value[]).entries()) {
    const at = ["mutations", i];
    if (applyConfiguration?.expression !== undefined)
      judgeExpression(applyConfiguration.expression, scope, ["object"], [...at, "applyConfiguration", "expression"], report);
    if (jsonPatch?.expression !== undefined)
      judgeExpression(jsonPatch.expression, scope, ["list"], [...at, "jsonPatch", "expression"], report);
  }
};

export const policyExpression: ObjectRule = {
  name: "policy-expression",
  family: "api",
  severity: "error",
  holds: "An expression (CEL) of an admission policy is grammatical, speaks of what there is, and has the type that is asked",
  on: {
    "admissionregistration.v1.ValidatingAdmissionPolicySpec": validating,
    "admissionregistration.v1.MutatingAdmissionPolicySpec": mutating,
  },
};
